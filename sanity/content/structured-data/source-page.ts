import {stegaClean} from '@sanity/client/stega'
import type {WebPage, WithContext} from 'schema-dts'
import {words} from '#lib/words/language.ts'
import type {SourceView} from '../source/view.ts'
import {pageParts, work} from './parts.ts'

/** Structured data of a source's page: the work itself, which stands elsewhere, is what the page is about. */
export const sourcePage = (source: SourceView) =>
  stegaClean({
    ...pageParts(source.meta, [{title: words.indexes.sources.title, path: '/sources'}]),
    '@type': 'WebPage',
    mainEntity: {
      ...work(source),
      ...(source.funding && {funder: {'@type': 'Organization', name: source.funding}}),
    },
  } satisfies WithContext<WebPage>)
