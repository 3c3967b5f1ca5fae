import {stegaClean} from '@sanity/client/stega'
import type {AboutPage, WithContext} from 'schema-dts'
import type {PageView} from '../page/view.ts'
import {absolute, citations, pageParts} from './parts.ts'

/** Structured data of a page about the site itself. */
export const aboutPage = ({meta, claims}: PageView) =>
  stegaClean({
    ...pageParts(meta),
    '@type': 'AboutPage',
    isPartOf: {'@type': 'WebSite', url: absolute('/')},
    ...citations(claims),
  } satisfies WithContext<AboutPage>)
