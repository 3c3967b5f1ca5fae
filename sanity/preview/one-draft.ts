import type {SanityClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import {allPublished} from './published.ts'
import {documentsById} from './query.ts'

/** Answers a question as if one draft were published, and no other. */
export type Answering = (groq: string, params: object) => Promise<unknown>

/**
 * What is published with one draft in its place. No perspective of a content source says that, so the answer is worked
 * out here: whoever is shown one draft must not see the others that its page joins.
 */
export async function withOneDraft(client: SanityClient, document: string): Promise<Answering> {
  const options = {cache: 'no-store', perspective: 'drafts'} as const
  const [published, drafted] = await Promise.all([
    allPublished(client),
    client.fetch(documentsById.groq, {ids: [document]}, options).then(documentsById.schema.parse),
  ])
  const byId = new Map([...published, ...drafted.map((one) => [one._id, one] as const)])
  const dataset = [...byId.values()]
  return async (groq, params) => {
    const tree = parse(groq, {params: {...params}})
    const value = await evaluate(tree, {dataset, params: {...params}, dereference: ({_ref}) => byId.get(_ref)})
    return value.get()
  }
}
