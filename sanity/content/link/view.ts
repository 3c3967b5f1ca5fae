import {stegaClean} from '@sanity/client/stega'
import {entryOf} from '../registry.ts'
import type {LinkTarget, TitledLink} from './query.ts'

/** The path of a document's page; null for a kind that has none. */
export const hrefOf = ({_type, slug}: Pick<LinkTarget, '_type' | 'slug'>): string | null =>
  entryOf(stegaClean(_type))?.path?.(stegaClean(slug)) ?? null

/** A link with its words; without an address when the document has no page. */
export const linkView = ({_id, title, ...target}: TitledLink) => ({id: _id, title, href: hrefOf(target)})
