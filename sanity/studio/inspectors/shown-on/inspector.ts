import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {defineDocumentInspector} from 'sanity'
import {ShownOn} from './ShownOn.tsx'

/** Opens "Shown on" from the head of every document. */
export const shownOnInspector = defineDocumentInspector({
  name: 'shown-on',
  component: ShownOn,
  useMenuItem: () => ({icon: EarthGlobeIcon, title: 'Shown on', showAsAction: true}),
})
