import type {Neighbours} from '#sanity/content/neighbours.ts'
import {hasOwnPage} from '#sanity/content/preview/addresses.ts'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {entryOf} from '#sanity/content/registry.ts'
import {isPage} from '#sanity/content/shown.ts'
import {showings} from '#sanity/content/shown-on.ts'
import {INDEX_WORDS} from '#sanity/content/words.ts'

/** A page that shows a document. */
export interface PlaceShown {
  path: string
  title: string
  /** The document whose page it is; null for a list. */
  of: {id: string; type: string} | null
}

/** Where a document shows: each page stands in one group. */
export interface ShownOn {
  /** Its own page. */
  own: PlaceShown | null
  /** Pages of other documents, by title. */
  within: PlaceShown[]
  /** Lists, such as the front page. */
  lists: PlaceShown[]
  /** Whether it stands on every page, in the frame around it. */
  everywhere: boolean
}

/** The lists of the site by their paths, as their own headlines have it. */
const LISTS: Record<string, string> = {
  '/': 'Front page',
  '/symptoms': INDEX_WORDS.symptoms.title,
  '/foods': INDEX_WORDS.foods.title,
  '/questions': INDEX_WORDS.questions.title,
  '/sources': INDEX_WORDS.sources.title,
  '/evidence': INDEX_WORDS.evidence.title,
  '/evidence/matrix': INDEX_WORDS.matrix.title,
  '/how-we-grade': INDEX_WORDS.grading.title,
  '/glossary': INDEX_WORDS.glossary.title,
}

/** Where a state of a document shows, or would show if it were published, by the function that the webhook asks. */
export async function placesShowing(document: StoredDocument, lookUp: Neighbours): Promise<ShownOn> {
  const places = new Map<string, PlaceShown>()
  let everywhere = false
  for await (const {place, document: of} of showings({before: null, after: document}, lookUp)) {
    if (place === 'everything') everywhere = true
    else if (isPage(place) && !(of === null && places.has(place))) places.set(place, shown(place, of))
  }
  const id = publishedId(document._id)
  const all = [...places.values()].sort((a, b) => a.title.localeCompare(b.title))
  return {
    own: all.find(({of}) => of?.id === id) ?? null,
    within: all.filter(({of}) => of && of.id !== id),
    lists: all.filter(({of}) => !of),
    everywhere,
  }
}

const shown = (path: string, of: StoredDocument | null): PlaceShown =>
  of && hasOwnPage(of._type)
    ? {path, title: titleOf(of), of: {id: of._id, type: of._type}}
    : {path, title: listTitle(path), of: null}

/** A long list goes on, on further pages. */
function listTitle(path: string): string {
  const [, list = path, page] = /^(.*)\/page\/(\d+)$/.exec(path) ?? []
  return [LISTS[list] ?? list, page && `page ${page}`].filter(Boolean).join(', ')
}

/** What the Studio calls a document in its lists; its id while it has no title. */
export function titleOf(document: StoredDocument): string {
  const title = document[titleField(document._type)]
  return typeof title === 'string' && title ? title : publishedId(document._id)
}

function titleField(type: string): string {
  const {preview} = (entryOf(type)?.schema ?? {}) as {preview?: {select?: {title?: string}}} // every type of ours may have one
  return preview?.select?.title ?? 'title'
}
