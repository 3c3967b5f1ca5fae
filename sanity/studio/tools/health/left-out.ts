import {placeRead} from '#sanity/content/field-names.ts'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {type Fault, parseTolerantly} from '#sanity/tolerant.ts'
import {titleOf} from '../../inspectors/shown-on/places.ts'
import type {Ask} from '../../look-up.ts'
import type {Concern} from './concern.ts'
import {FRAME, type PageRead} from './models.ts'

/** Something that a page could not show, or why there can be no page. */
export interface Loss extends Fault {
  page: string
  /** Whether the whole page cannot be made. */
  whole: boolean
}

/** Reads a page as the site does, and tells what that could not use. */
export async function lossesOf({page, query, params}: PageRead, ask: Ask): Promise<Loss[]> {
  const outcome = parseTolerantly(query.schema, await ask(query.groq, params))
  const dropped = outcome.dropped.map((fault) => ({...fault, page, whole: false}))
  return outcome.ok ? dropped : [...dropped, ...outcome.faults.map((fault) => ({...fault, page, whole: true}))]
}

/** Losses as concerns: one for each place in a document, however many pages suffer from it. */
export function concernsOf(losses: readonly Loss[], documents: readonly StoredDocument[]): Concern[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const byPlace = Map.groupBy(losses, ({document, path, why}) => JSON.stringify([document, path, why]))
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same
    return first ? [concernOf(same, first, byId.get(publishedId(first.document ?? '')))] : []
  })
}

/** What is wrong at a place of a document, or of what a page shows where nothing says which document that is from. */
function concernOf(same: Loss[], {path, page, why}: Loss, document: StoredDocument | undefined): Concern {
  const place = document && placeRead(document, path)
  const name = place?.name || path
  const partly = same.filter(({whole}) => !whole)
  const wholly = same.filter(({whole}) => whole)
  const sentences = [
    `${capital(inWords(why))}.`,
    partly.length > 0 && `The site leaves ${name ? `“${name}”` : 'this'} out on ${pageNames(partly)}.`,
    wholly.length > 0 && `It cannot make ${pageNames(wholly)} anew; readers keep the last good version.`,
  ]
  const common = {kind: 'leftOut', severity: 'error', problem: sentences.filter(Boolean).join(' ')} as const
  if (!document || !place)
    return {
      ...common,
      document: null,
      page: page === FRAME ? '/' : page,
      type: '',
      title: capital(pageNames(same)),
      path: [],
      mend: 'Nothing says which document this is in: open the page, then the one that stands there, and mend it.',
    }
  return {
    ...common,
    document: document._id,
    type: document._type,
    title: titleOf(document),
    path: place.path,
    mend: 'Fill the field in or take it out, then publish.',
  }
}

function pageNames(losses: Loss[]): string {
  const pages = [...new Set(losses.map(({page}) => page))]
  return pages.length > 2 ? `${pages.length} pages` : pages.join(' and ')
}

const KINDS_OF_VALUE: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
  undefined: 'nothing',
}

/** What a check says of a value, for an editor. */
const inWords = (why: string): string =>
  why.replace(/^Invalid input: expected (\w+), received (\w+)$/, (all, expected: string, received: string) => {
    const [wanted, found] = [KINDS_OF_VALUE[expected], KINDS_OF_VALUE[received]]
    return wanted && found ? `${wanted} belongs here, and ${found} was found` : all
  })

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
