import {type SeedDocument, slug} from '../reference.ts'

interface SourceRecord {
  title: string
  authors?: string
  publisher?: string
  year?: number
  design?: string
  doi?: string
  pmid?: string
  funding?: string
}

const CHECKED_ON = '2026-10-12'

/** Sources of one kind, by key; the key is also the slug. */
export const sourcesOfKind = (kind: string, records: Record<string, SourceRecord>): SeedDocument[] =>
  Object.entries(records).map(([key, record]) => ({
    _id: `source-${key}`,
    _type: 'source',
    kind,
    slug: slug(key),
    ...record,
    checkedOn: CHECKED_ON,
  }))
