import type {Action, SanityClient} from '@sanity/client'
import type {StoredDocument} from '#sanity/content/references.ts'
import {isLedOn, type Move, moveBetween, redirectOf, type Touched, touchedBy} from './move.ts'

/**
 * What a release lacks of the redirects that a page's move in it needs; nothing where it has them. What is published
 * and what is drafted is left alone.
 */
export async function redirectsInRelease(
  client: SanityClient,
  release: string,
  published: StoredDocument | null,
  version: StoredDocument,
): Promise<Action[]> {
  const move = moveBetween(published, version)
  if (!move) return []
  const prefix = `versions.${release}.`
  const touched = (await touchedBy(client, move, prefix)).filter(({next}) => !isLeaving(next))
  const hasOne = touched.some(({published, next}) => (next ?? published)?.from === move.old)
  return [...touched.flatMap((one) => changed(one, move, prefix)), ...(hasOne ? [] : [made(move, prefix)])]
}

/** Whether a version takes its document from readers. */
const isLeaving = (version: StoredDocument | null) =>
  Boolean((version?._system as {delete?: boolean} | undefined)?.delete)

function changed({id, published, next}: Touched, move: Move, prefix: string): Action[] {
  const versionId = prefix + id
  const redirect = next ?? published
  if (redirect?.from === move.now) return [named(published ? 'unpublish' : 'discard', {versionId, publishedId: id})]
  if (!redirect || redirect.to === move.now || !isLedOn(redirect, move)) return []
  const {_rev, _updatedAt, _createdAt, ...fields} = redirect
  const document = {...fields, _id: versionId, to: move.now}
  return [named(next ? 'replace' : 'create', {publishedId: id, document})]
}

function made(move: Move, prefix: string): Action {
  const id = `redirect-${crypto.randomUUID()}`
  return named('create', {publishedId: id, document: {...redirectOf(move), _id: prefix + id}})
}

const named = (verb: string, fields: object) =>
  ({actionType: `sanity.action.document.version.${verb}`, ...fields}) as Action // each as the API has it
