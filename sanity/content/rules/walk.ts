import type {Path} from '@sanity/types'
import type {StoredDocument} from '../references.ts'
import {remember} from './remember.ts'
import {isPart, objectsOf, type Part, segmentOf} from './values.ts'

/** An object somewhere in a document, with the path to it. */
export interface Place {
  part: Part
  path: Path
}

/** Every object in a document, in reading order; the document itself is not among them. */
export const placesIn = remember((document: StoredDocument): Place[] =>
  Object.entries(document).flatMap(([field, value]) => [...within(value, [field])]),
)

function* within(value: unknown, path: Path): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [place, member] of value.entries()) {
      yield* within(member, [...path, isPart(member) ? segmentOf(member, place) : place])
    }
  }
  if (!isPart(value)) return
  yield {part: value, path}
  for (const [field, inner] of Object.entries(value)) yield* within(inner, [...path, field])
}

/** A reference, with the path that an editor would look at. */
export interface Use {
  to: string
  path: Path
  /** Whether words merely link there. */
  link: boolean
}

/** Every reference in a document; those that words make lead to the span with these words. */
export const usesIn = remember((document: StoredDocument): Use[] => {
  const places = placesIn(document)
  const spans = new Map(places.flatMap(({part, path}) => (part._type === 'block' ? spanPaths(part, path) : [])))
  return places.flatMap(({part, path}) => {
    if (typeof part._ref !== 'string') return []
    const definition = JSON.stringify(path.slice(0, -1))
    const link = path.at(-1) === 'to' && path.at(-3) === 'markDefs'
    return [{to: part._ref, path: spans.get(definition) ?? path, link}]
  })
})

/** Where the words of a block's mark definitions stand, by the path of the definition. */
function spanPaths(block: Part, path: Path): [definition: string, span: Path][] {
  return objectsOf(block.children).flatMap((span) =>
    (Array.isArray(span.marks) ? span.marks : []).map((mark): [string, Path] => [
      JSON.stringify([...path, 'markDefs', {_key: mark}]),
      [...path, 'children', typeof span._key === 'string' ? {_key: span._key} : 0],
    ]),
  )
}
