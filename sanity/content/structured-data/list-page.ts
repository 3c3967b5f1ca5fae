import {stegaClean} from '@sanity/client/stega'
import type {CollectionPage, WithContext} from 'schema-dts'
import type {MetaView} from '../meta/view.ts'
import {itemList, type Listed, pageParts} from './parts.ts'

/** Structured data of a page that lists others; `start` is how many of them stand on the pages before it. */
export const listPage = (meta: MetaView, entries: Listed[], start = 0) =>
  stegaClean({
    ...pageParts(meta),
    '@type': 'CollectionPage',
    ...(entries.length > 0 && {mainEntity: itemList(meta.title, entries, start)}),
  } satisfies WithContext<CollectionPage>)
