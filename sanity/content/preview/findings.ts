import type {SanityClient} from '@sanity/client'
import {ofType, referringTo, withIds, withValues} from '../publish/query.ts'
import type {StoredDocument} from '../references.ts'
import {checkDocument, type LookUp} from '../rules/check.ts'
import type {Finding} from '../rules/finding.ts'
import {documentAt} from './addresses.ts'
import {documentBySlug} from './query.ts'

/** The document that the page at a path is the page of, as it is drafted; null where there is none. */
export async function draftedAt(path: string, client: SanityClient): Promise<StoredDocument | null> {
  const address = documentAt(path)
  if (!address) return null
  const {groq, schema} = documentBySlug
  return schema.parse(await client.fetch(groq, address, {perspective: 'drafts', cache: 'no-store'}))
}

/** What the editorial rules find in the document of a page, as it is drafted. The client has to be one that reads drafts. */
export async function findingsForPage(path: string, client: SanityClient, today = new Date()): Promise<Finding[]> {
  const document = await draftedAt(path, client)
  return document ? checkDocument(document, publishedNeighbours(client), today) : []
}

const publishedNeighbours = (client: SanityClient): LookUp => {
  const ask = async ({groq, schema}: typeof withIds | typeof referringTo | typeof ofType, params: object) =>
    schema.parse(await client.fetch(groq, {...params}, {perspective: 'published', cache: 'no-store'}))
  return {
    withIds: (ids) => ask(withIds, {ids}),
    referringTo: (ids) => ask(referringTo, {ids}),
    ofType: (type) => ask(ofType, {type}),
    withValue: (type, field, value) => ask(withValues[field], {type, values: [value]}),
  }
}
