import type {ClientPerspective, SanityClient} from '@sanity/client'
import {ofType, referringTo, withIds, withValues} from '../publish/query.ts'
import type {StoredDocument} from '../references.ts'
import {checkDocument, type LookUp} from '../rules/check.ts'
import type {Finding} from '../rules/finding.ts'
import {documentAt} from './addresses.ts'
import {documentBySlug} from './query.ts'

/** The document that the page at a path is the page of, as a perspective has it; null where there is none. */
export async function documentOf(
  path: string,
  client: SanityClient,
  perspective: ClientPerspective,
): Promise<StoredDocument | null> {
  const address = documentAt(path)
  if (!address) return null
  const {groq, schema} = documentBySlug
  return schema.parse(await client.fetch(groq, address, {perspective, cache: 'no-store'}))
}

/** What the editorial rules find in a document of a perspective, with its neighbours as they will be beside it. */
export const findingsIn = (document: StoredDocument, client: SanityClient, perspective: ClientPerspective) =>
  checkDocument(document, neighbours(client, beside(perspective)), new Date())

/** The same for the document of a page. The client has to be one that reads drafts. */
export async function findingsForPage(
  path: string,
  client: SanityClient,
  perspective: ClientPerspective = 'drafts',
): Promise<Finding[]> {
  const document = await documentOf(path, client, perspective)
  return document ? findingsIn(document, client, perspective) : []
}

/** A draft is published alone, so that what counts is published already; a release with all that is in it. */
function beside(perspective: ClientPerspective): ClientPerspective {
  const releases = Array.isArray(perspective) ? perspective.filter((layer) => !PLAIN.includes(layer)) : []
  return releases.length > 0 ? releases : 'published'
}

const PLAIN = ['drafts', 'published']

function neighbours(client: SanityClient, perspective: ClientPerspective): LookUp {
  const ask = async ({groq, schema}: typeof withIds | typeof referringTo | typeof ofType, params: object) =>
    schema.parse(await client.fetch(groq, {...params}, {perspective, cache: 'no-store'}))
  return {
    withIds: (ids) => ask(withIds, {ids}),
    referringTo: (ids) => ask(referringTo, {ids}),
    ofType: (type) => ask(ofType, {type}),
    withValue: (type, field, value) => ask(withValues[field], {type, values: [value]}),
  }
}
