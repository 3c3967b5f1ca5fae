import type {Path} from '@sanity/types'
import type {StoredDocument} from '../references.ts'
import type {Neighbours} from './neighbours.ts'
import {usesIn} from './walk.ts'

/** A claim that a document shows, with the path to where it does so. */
export interface ShownClaim {
  claim: StoredDocument
  path: Path
}

/** Kinds of documents that bring claims along wherever they stand. */
const CARRIERS = ['foodList', 'faq', 'symptomPattern', 'product']

/** The claims that a document shows, each once: those that it names itself before those that lists and questions bring. */
export function claimsShownBy(document: StoredDocument, neighbours: Neighbours): ShownClaim[] {
  const shown = usesIn(document).flatMap(({to, path, link}) => {
    const target = link ? undefined : neighbours.get(to)
    return target ? [{target, path}] : []
  })
  const own = shown.flatMap(({target, path}) => (target._type === 'claim' ? [{claim: target, path}] : []))
  const brought = shown.flatMap(({target, path}) =>
    CARRIERS.includes(target._type) ? claimsNamedBy(target, neighbours).map((claim) => ({claim, path})) : [],
  )
  const first = new Map([...own, ...brought].reverse().map((one) => [one.claim._id, one]))
  return [...first.values()].reverse()
}

const claimsNamedBy = (document: StoredDocument, neighbours: Neighbours) =>
  usesIn(document).flatMap(({to, link}) => {
    const target = link ? undefined : neighbours.get(to)
    return target?._type === 'claim' ? [target] : []
  })

/** The retracted sources behind a claim, whichever side they are on. */
export const retractedBehind = (claim: StoredDocument, neighbours: Neighbours): StoredDocument[] =>
  usesIn(claim).flatMap(({to}) => {
    const source = neighbours.get(to)
    return source?._type === 'source' && source.retracted === true ? [source] : []
  })
