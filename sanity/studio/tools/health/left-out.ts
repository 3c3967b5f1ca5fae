import type {Path} from '@sanity/types'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {type Fault, parseTolerantly} from '#sanity/tolerant.ts'
import {titleOf} from '../../inspectors/shown-on/places.ts'
import type {Ask} from '../../look-up.ts'
import type {Concern} from './concern.ts'
import type {PageRead} from './models.ts'

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
    const document = first && byId.get(publishedId(first.document ?? ''))
    return document ? [concernOf(same, first, document)] : []
  })
}

function concernOf(same: Loss[], {path, why}: Loss, document: StoredDocument): Concern {
  const partly = same.filter(({whole}) => !whole)
  const wholly = same.filter(({whole}) => whole)
  const sentences = [
    `${capital(inWords(why))}.`,
    partly.length > 0 && `The site leaves ${path ? `“${path}”` : 'this'} out on ${pageNames(partly)}.`,
    wholly.length > 0 && `It cannot make ${pageNames(wholly)} anew; readers keep the last good version.`,
  ]
  return {
    kind: 'leftOut',
    severity: 'error',
    document: document._id,
    type: document._type,
    title: titleOf(document),
    path: pathWithin(document, path),
    problem: sentences.filter(Boolean).join(' '),
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

/** The place in the document that a place in an answer is read from, as far as both go by the same names. */
export function pathWithin(document: StoredDocument, path: string): Path {
  const found: Path = []
  let at: unknown = document
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || (!(name in at) && found.length > 0)) break
    at = Reflect.get(at, name)
    const key: unknown = typeof at === 'object' && at !== null && /^\d+$/.test(name) ? Reflect.get(at, '_key') : null
    if (name) found.push(typeof key === 'string' ? {_key: key} : /^\d+$/.test(name) ? Number(name) : name)
  }
  return found
}
