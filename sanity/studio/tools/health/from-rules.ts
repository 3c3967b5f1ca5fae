import {referencesIn, type StoredDocument} from '#sanity/content/references.ts'
import type {DocumentType} from '#sanity/content/registry.ts'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {titleOf} from '../../inspectors/shown-on/places.ts'
import type {Concern, Kind} from './concern.ts'

/** Rules that are listed apart from the others; names that begin so. */
const APART: [start: string, kind: Kind][] = [
  ['orphan', 'unused'],
  ['review-', 'reviews'],
]

/** What a rule has found, as a concern. */
export const fromFinding = ({rule, ...finding}: Finding, document: StoredDocument): Concern => ({
  ...finding,
  kind: APART.find(([start]) => rule.startsWith(start))?.[1] ?? 'rules',
  title: titleOf(document),
})

/** Kinds that the rules leave alone, and that readers never come upon unless something refers to them. */
const SEEN_THROUGH_OTHERS: DocumentType[] = ['product', 'source', 'person']

/** Documents of these kinds that nothing refers to. */
export function unused(documents: readonly StoredDocument[]): Concern[] {
  const used = new Set(documents.flatMap((document) => referencesIn(document).map(({to}) => to)))
  return documents
    .filter(({_id, _type}) => SEEN_THROUGH_OTHERS.some((kind) => kind === _type) && !used.has(_id))
    .map((document) => ({
      kind: 'unused',
      severity: 'notice',
      document: document._id,
      type: document._type,
      title: titleOf(document),
      path: [],
      problem: 'Nothing refers to this.',
      mend: 'Name it where readers would look for it, or delete it.',
    }))
}
