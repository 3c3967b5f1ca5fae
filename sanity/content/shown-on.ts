import {dequal} from 'dequal'
import {type LookUps, type Neighbours, remembering} from './neighbours.ts'
import {isLongList, pagesOfLists} from './page-list/long-lists.ts'
import {isMadeOf} from './parts.ts'
import {publishedId, type Reference, referencesIn, type StoredDocument} from './references.ts'
import {entryOf, registry} from './registry.ts'
import type {Entry, Part, Wanted} from './shown.ts'
import {sitemapsOf} from './sitemap/files.ts'

/** What became of a document: null before it was published, and after it was unpublished. */
export interface Change {
  before: StoredDocument | null
  after: StoredDocument | null
}

/** A document of which a part looks different now, or, without a part, the document that was changed. */
interface Touched {
  document: StoredDocument
  part: Part | null
  /** Through which reference it was touched. */
  by?: Reference
  /** The fields that were changed; absent when all of them were. */
  fields?: ReadonlySet<string>
  /** Whether the document refers so in this state alone, not also in the other. */
  moved?: (by: Reference) => boolean
}

/** A place that shows a document. */
export interface Showing {
  /** A path of the site, or 'everything' for all pages. */
  place: string
  /** The document whose page it is; null for a page that is no document's. */
  document: StoredDocument | null
}

/**
 * The paths of all pages that show a document, before its change or after it, through any depth of references;
 * 'everything' when it stands on every page.
 */
export async function urlsShowing(change: Change, lookUp: LookUps): Promise<string[] | 'everything'> {
  const places = new Set<string>()
  for await (const {place} of showings(change, lookUp)) {
    if (place === 'everything') return 'everything'
    places.add(place)
  }
  return [...new Set([...places, ...(await furtherPages(places, lookUp))])].sort()
}

/** A list is touched on all its pages, since what enters or leaves it moves all that follow. */
async function furtherPages(places: Set<string>, {lengths}: LookUps): Promise<string[]> {
  return [...places].some(isLongList) ? pagesOfLists(await lengths(), places) : []
}

/** The same one by one, the nearest first; a place may come more than once. */
export async function* showings(change: Change, lookUp: Neighbours): AsyncGenerator<Showing, void> {
  const seen = new Set<string>()
  const neighbours = remembering(lookUp)
  let touched = changedStates(change)
  while (touched.length > 0) {
    yield* touched.flatMap(placesOf)
    const next = [...(await showing(touched, neighbours)), ...(await gathering(touched, neighbours))]
    touched = next.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)))
  }
}

/** The document as it was and as it is, under its published id. */
function changedStates({before, after}: Change): Touched[] {
  const fields = before && after ? {fields: differing(before, after)} : {}
  return [before, after].flatMap((state) =>
    state
      ? [
          {
            document: {...state, _id: publishedId(state._id)},
            part: null,
            ...fields,
            moved: missingIn([before, after], state),
          },
        ]
      : [],
  )
}

/** Which references of one state the other state lacks; a link is another than what shows its target. */
function missingIn(states: (StoredDocument | null)[], own: StoredDocument): (by: Reference) => boolean {
  const key = ({field, to, link}: Reference) => `${field} ${to} ${link}`
  const others = new Set(states.flatMap((state) => (state && state !== own ? referencesIn(state).map(key) : [])))
  return (by) => !others.has(key(by))
}

const differing = (before: StoredDocument, after: StoredDocument): Set<string> =>
  new Set(Object.keys({...before, ...after}).filter((field) => !dequal(before[field], after[field])))

const touches = ({part, fields}: Touched, wanted: Part): boolean =>
  part === null ? !fields || isMadeOf(wanted, fields) : part === wanted

/** Parts of which one member of an array may be touched, and what stands beside it, but not the others. */
const isOfMembers = (part: Part | null) => part === 'item' || part === 'places'

const keyOf = ({document, part, by}: Touched) => [document._id, part, isOfMembers(part) && by?.member].join(' ')

/** The page of a document and the files beside it, where they are touched, and the places that list a touched part. */
function placesOf(touched: Touched): Showing[] {
  const {document} = touched
  const entry = entryOf(document._type)
  const {path, listed = {}, files = {}} = entry ?? {}
  const slug = (document.slug as {current?: unknown} | null | undefined)?.current // not read through zod: any state may come
  const address = path && typeof slug === 'string' && path(slug)
  const own = typeof address === 'string' ? placedAt(address.replace(/#.*/, ''), files) : []
  const touching = (places: [string, Part | undefined][], of: StoredDocument | null) =>
    places.flatMap(([place, part]) => (part && touches(touched, part) ? [{place, document: of}] : []))
  const maps = (entry ? sitemapsOf(entry) : []).map((file): [string, Part] => [file, 'address'])
  return [...touching(own, document), ...touching([...Object.entries(listed), ...maps], null)]
}

const placedAt = (page: string, files: NonNullable<Entry['files']>): [string, Part | undefined][] => [
  [page, 'page'],
  ...Object.entries(files).map(([suffix, part]): [string, Part | undefined] => [page + suffix, part]),
]

/** Documents that show a touched part of what they refer to. */
async function showing(touched: Touched[], neighbours: Neighbours): Promise<Touched[]> {
  const shown = touched.filter(({part}) => part !== 'page')
  const referring = await neighbours.referringTo(shown.map(({document}) => document._id))
  return referring.flatMap((document) =>
    referencesIn(document).flatMap((by) =>
      shown
        .filter((target) => target.document._id === by.to)
        .flatMap((target) => partsShowing(document, by, target).map((part) => ({document, part, by}))),
    ),
  )
}

/** Parts that show the words of a text, or what it claims, but not where its links lead. */
const WITHOUT_LINKS: Part[] = ['claims', 'sources', 'grades', 'news']

function partsShowing(document: StoredDocument, by: Reference, target: Touched): Part[] {
  const {shows = {}} = entryOf(document._type) ?? {}
  return keysWhere(shows, (fields, part) => {
    const field = fields[by.field]
    if (by.link) return field !== undefined && !WITHOUT_LINKS.includes(part) && touches(target, 'path')
    return wantedOf(field, target.document._type).some((wanted) => touches(target, wanted))
  })
}

function wantedOf(field: Wanted | undefined, type: string): readonly Part[] {
  const wanted = isByType(field) ? field[type] : field
  return typeof wanted === 'string' ? [wanted] : (wanted ?? [])
}

const isByType = (field: Wanted | undefined): field is Exclude<Wanted, Part | readonly Part[]> =>
  typeof field === 'object' && !Array.isArray(field)

/** Documents whose pages list the touched ones because these refer to them. */
async function gathering(touched: Touched[], neighbours: Neighbours): Promise<Touched[]> {
  const edges = touched.flatMap((one) => referencesIn(one.document).map((by) => ({one, by})))
  const kinds: Entry[] = Object.values(registry)
  const wanted = edges.filter(({one, by}) => kinds.some((entry) => partsGathering(entry, by, one).length > 0))
  const documents = await neighbours.withIds(wanted.map(({by}) => by.to))
  return documents.flatMap((document) =>
    wanted
      .filter(({by}) => by.to === document._id)
      .flatMap(({one, by}) => partsGathering(entryOf(document._type), by, one).map((part) => ({document, part, by}))),
  )
}

/** A changed document may have begun or ceased to refer to the gatherer, by the field that it does so with. */
function partsGathering(entry: Entry | null, by: Reference, one: Touched): Part[] {
  return keysWhere(entry?.gathers ?? {}, (types) => {
    const parts = [types[one.document._type]?.[by.field] ?? []].flat()
    return parts.some((wanted) => {
      const beside = !isOfMembers(wanted) || one.by?.field !== by.field || one.by.member === by.member
      return one.moved?.(by) || (touches(one, wanted) && (one.part === null || beside))
    })
  })
}

/** The parts of which something holds. */
const keysWhere = <T>(parts: {readonly [part in Part]?: T}, holds: (value: T, part: Part) => boolean): Part[] =>
  (Object.entries(parts) as [Part, T][]).filter(([part, value]) => holds(value, part)).map(([part]) => part)
