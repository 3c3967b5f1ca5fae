import type {Path} from '@sanity/types'
import type {StoredDocument} from '../../references.ts'
import {remember} from '../remember.ts'
import {objectsOf, type Part, textOf} from '../values.ts'
import {placesIn} from '../walk.ts'

/** A stretch of text that readers see. */
export interface Passage {
  text: string
  /** A paragraph of running text, an item of a list, a heading or other short line, or the words of others. */
  kind: 'paragraph' | 'listItem' | 'line' | 'quote'
  path: Path
  /** What it is made of; a plain field is one piece. */
  pieces: Piece[]
}

/** A span of a passage. */
export interface Piece {
  start: number
  end: number
  path: Path
  isQuoted: boolean
  /** The mark definitions that it carries: claim marks, links. */
  marks: Part[]
}

/** Plain fields with sentences for readers. */
const RUNNING = new Set([
  ...['standfirst', 'summary', 'shortAnswer', 'why', 'onSkinTones', 'bio', 'plain', 'disclosure', 'searchNote'],
  ...['text', 'longDescription', 'description', 'definition', 'interests'],
])

/** Plain fields with a few words for readers, and lists of these. */
const SHORT = new Set([
  ...['title', 'question', 'statement', 'heading', 'caption', 'alt', 'tagline', 'note', 'who', 'service'],
  ...['feelsLike', 'looksLike', 'otherCauses', 'items', 'dos', 'donts', 'credentials'],
  ...['name', 'medicalName', 'portion', 'contains', 'population'],
])

/** All text of a document that readers see, in reading order. */
export const passagesOf = remember((document: StoredDocument): Passage[] => {
  const inside = placesIn(document).flatMap(({part, path}) => {
    if (part._type === 'block') return [blockPassage(part, path)]
    return part._type === 'span' ? [] : plainPassages(part, path)
  })
  return [...plainPassages(document, []), ...inside].filter(({text}) => /\p{L}/u.test(text))
})

function plainPassages(part: Part, path: Path): Passage[] {
  return Object.entries(part).flatMap(([field, value]) => {
    const kind = RUNNING.has(field) ? 'paragraph' : SHORT.has(field) ? 'line' : null
    if (kind === null) return []
    if (typeof value === 'string') return [plain(value, kind, [...path, field])]
    const texts = Array.isArray(value) ? [...value.entries()] : []
    return texts.flatMap(([place, text]) =>
      typeof text === 'string' ? [plain(text, kind, [...path, field, place])] : [],
    )
  })
}

const plain = (text: string, kind: Passage['kind'], path: Path): Passage => ({
  text,
  kind,
  path,
  pieces: [{start: 0, end: text.length, path, isQuoted: false, marks: []}],
})

function blockPassage(block: Part, path: Path): Passage {
  const definitions = new Map(objectsOf(block.markDefs).map((definition) => [definition._key, definition]))
  const pieces: Piece[] = []
  let text = ''
  for (const [place, span] of objectsOf(block.children).entries()) {
    const marks: unknown[] = Array.isArray(span.marks) ? span.marks : []
    const words = typeof span.text === 'string' ? span.text : ''
    pieces.push({
      start: text.length,
      end: text.length + words.length,
      path: [...path, 'children', typeof span._key === 'string' ? {_key: span._key} : place],
      isQuoted: marks.includes('quoted'),
      marks: marks.flatMap((mark): Part[] => [definitions.get(mark) ?? []].flat()),
    })
    text += words
  }
  return {text, kind: kindOf(block), path, pieces}
}

function kindOf({style, listItem}: Part): Passage['kind'] {
  if (style === 'quote') return 'quote'
  if (textOf(listItem)) return 'listItem'
  return style === 'normal' || style === undefined ? 'paragraph' : 'line'
}

/** The pieces that a stretch of the passage lies in. */
export const piecesAt = ({pieces}: Passage, start: number, end: number): Piece[] =>
  pieces.filter((piece) => piece.start < end && piece.end > start)

/** The path to the span in which a stretch begins. */
export const pathAt = (passage: Passage, start: number): Path =>
  piecesAt(passage, start, start + 1)[0]?.path ?? passage.path

/** Whether a stretch is in the words of others: a quotation, words marked as quoted, or words in quotation marks. */
export function isQuoted(passage: Passage, start: number, end: number): boolean {
  if (passage.kind === 'quote') return true
  if (piecesAt(passage, start, end).every((piece) => piece.isQuoted)) return true
  return [...passage.text.matchAll(/“[^”]*”|"[^"]*"|«[^»]*»/g)].some(
    (quote) => quote.index <= start && end <= quote.index + quote[0].length,
  )
}
