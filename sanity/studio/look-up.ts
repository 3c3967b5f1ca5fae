import type {ListenOptions, SanityClient} from '@sanity/client'
import DataLoader from 'dataloader'
import type {LookUps} from '#sanity/content/neighbours.ts'
import {type Lengths, listLengths} from '#sanity/content/page-list/query.ts'
import {ofType, referringTo, withIds, withValues} from '#sanity/content/publish/query.ts'
import {publishedId, referencesIn, releaseOf, type StoredDocument} from '#sanity/content/references.ts'
import type {LookUp} from '#sanity/content/rules/check.ts'
import {valueIn} from '#sanity/content/rules/dataset.ts'
import type {UniqueField} from '#sanity/content/rules/neighbours.ts'
import type {Query} from '#sanity/read.ts'

/** Look-ups of published documents that ask once; `forget` makes them ask again. */
export interface CachedLookUp extends LookUp, LookUps {
  forget: () => void
}

/** The look-ups of a Studio, which hears of every change. */
export interface StudioLookUp extends CachedLookUp {
  /** Whether what these look-ups find may be another once the document of this id changed. */
  sees: (id: string) => boolean
  /** Calls back with the id of whatever is changed from now on, drafts and versions too; gives the function that ends it. */
  onChange: (hear: (id: string) => void) => () => void
}

/** How a query is put to the content source. */
export type Ask = (groq: string, params: object) => Promise<unknown>

/** Questions that come within this time go out as one. */
const GATHER_MS = 10
const MOST_AT_ONCE = 200

const lookUps = new WeakMap<SanityClient, (release: string | null) => StudioLookUp>()

/**
 * The look-ups of a client: made once, and as fresh as what the content source has told of changes. They find what is
 * published, or what will be once a release is.
 */
export function studioLookUp(client: SanityClient, release: string | null = null): StudioLookUp {
  const known = lookUps.get(client) ?? listening(client)
  lookUps.set(client, known)
  latest = known(null)
  return known(release)
}

let latest: StudioLookUp | null = null

/** The look-ups that were asked for last, for code that the Studio hands no client; null before the first. */
export const latestLookUp = (): StudioLookUp | null => latest

function listening(client: SanityClient): (release: string | null) => StudioLookUp {
  const made = new Map<string | null, StudioLookUp>()
  const hearers = new Set<(id: string) => void>()
  client.listen('*', {}, EVERY_CHANGE).subscribe({
    next: (event) => {
      const id = event.type === 'mutation' ? event.documentId : ''
      for (const lookUp of made.values()) if (lookUp.sees(id)) lookUp.forget()
      for (const hear of hearers) hear(id)
    },
    error: () => {
      lookUps.delete(client) // whoever asks next starts anew
      latest = null
    },
  })
  const onChange = (hear: (id: string) => void) => {
    hearers.add(hear)
    return () => hearers.delete(hear)
  }
  return (release) => {
    const known = made.get(release)
    if (known) return known
    const seen = client.withConfig({perspective: release ? [release] : 'published', useCdn: false})
    const sees = (id: string) => id === publishedId(id) || (release !== null && release === releaseOf(id))
    const lookUp = {...cachedLookUp((groq, params) => seen.fetch(groq, {...params})), sees, onChange}
    made.set(release, lookUp)
    return lookUp
  }
}

const EVERY_CHANGE = {
  events: ['mutation', 'reconnect'],
  includeResult: false,
  includeAllVersions: true,
  visibility: 'query',
} as const satisfies ListenOptions

/** Look-ups over any way of asking: questions of the same moment are gathered, and answers kept until forgotten. */
export function cachedLookUp(ask: Ask): CachedLookUp {
  const found = async (query: Query, params: object) =>
    query.schema.parse(await ask(query.groq, params)) as StoredDocument[]
  const byId = loader(async (ids) => {
    const documents = await found(withIds, {ids})
    return ids.map((id) => documents.filter(({_id}) => _id === id))
  })
  const byReference = loader(async (ids) => {
    const documents = await found(referringTo, {ids})
    return ids.map((id) => documents.filter((document) => referencesIn(document).some(({to}) => to === id)))
  })
  const byValue = new Map<string, DataLoader<string, StoredDocument[]>>()
  const valueLoader = (type: string, field: UniqueField) => {
    const key = `${type} ${field}`
    const known = byValue.get(key) ?? loader((values) => perValue(values, type, field))
    byValue.set(key, known)
    return known
  }
  const perValue = async (values: readonly string[], type: string, field: UniqueField) => {
    const documents = await found(withValues[field], {type, values})
    return values.map((value) => documents.filter((document) => valueIn(document, field) === value))
  }
  const byType = loader(async (types) => Promise.all(types.map((type) => found(ofType, {type}))))
  let lengths: Promise<Lengths> | null = null
  const together = (loaded: StoredDocument[][]) => [...new Map(loaded.flat().map((one) => [one._id, one])).values()]
  return {
    withIds: async (ids) => together(await Promise.all(ids.map((id) => byId.load(id)))),
    referringTo: async (ids) => together(await Promise.all(ids.map((id) => byReference.load(id)))),
    lengths: () => {
      lengths ??= ask(listLengths.groq, {}).then((answer) => listLengths.schema.parse(answer))
      return lengths
    },
    ofType: (type) => byType.load(type),
    withValue: (type, field, value) => valueLoader(type, field).load(value),
    forget: () => {
      lengths = null
      for (const one of [byId, byReference, byType, ...byValue.values()]) one.clearAll()
    },
  }
}

const loader = (ask: (keys: readonly string[]) => Promise<StoredDocument[][]>) =>
  new DataLoader<string, StoredDocument[]>(ask, {
    maxBatchSize: MOST_AT_ONCE,
    batchScheduleFn: (go) => setTimeout(go, GATHER_MS),
  })
