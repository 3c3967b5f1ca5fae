import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {type DocumentInspector, defineDocumentInspector} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {Checklist} from './Checklist.tsx'

/** The checklist stands where the Studio has its own list of faults, so that whatever leads there leads here. */
const NAME = 'sanity/structure/validation'

const checklist = defineDocumentInspector({
  name: NAME,
  component: Checklist,
  useMenuItem() {
    const {validation} = useDocumentPane()
    const isBlocked = validation.some(({level}) => level === 'error')
    return {
      icon: CheckmarkCircleIcon,
      title: 'Checklist',
      showAsAction: true,
      tone: isBlocked ? 'critical' : 'default',
    }
  },
})

/** The inspectors of a document with the checklist among them. */
export const withChecklist = (inspectors: DocumentInspector[]): DocumentInspector[] => [
  checklist,
  ...inspectors.filter(({name}) => name !== NAME),
]
