import {referencesIn, type StoredDocument} from '#sanity/content/references.ts'
import {usesIn} from '#sanity/content/rules/walk.ts'
import {titleOf} from '../../inspectors/shown-on/places.ts'
import type {Concern} from './concern.ts'

/** What lies behind the ids that documents refer to and that none of them has. */
export interface Elsewhere {
  /** Ids of documents of other kinds, such as images. */
  there: ReadonlySet<string>
  /** Published ids of documents of which there is only a draft. */
  drafted: ReadonlySet<string>
}

/** Ids that documents refer to and that none of them has. */
export function strangersTo(documents: readonly StoredDocument[]): string[] {
  const ids = new Set(documents.map(({_id}) => _id))
  const targets = documents.flatMap((document) => referencesIn(document).map(({to}) => to))
  return [...new Set(targets)].filter((id) => !ids.has(id))
}

/** References that lead nowhere, weak ones too: readers miss what stands behind them. */
export function brokenReferences(documents: readonly StoredDocument[], {there, drafted}: Elsewhere): Concern[] {
  const strangers = new Set(strangersTo(documents).filter((id) => !there.has(id)))
  return documents.flatMap((document) =>
    usesIn(document)
      .filter(({to}) => strangers.has(to))
      .map(({to, path}) => ({
        kind: 'references' as const,
        severity: 'error' as const,
        document: document._id,
        type: document._type,
        title: titleOf(document),
        path,
        ...(drafted.has(to)
          ? {
              problem: 'This leads to a document that is not published, so readers do not see it.',
              mend: 'Publish that document, or choose another.',
            }
          : {
              problem: 'This leads to a document that is no longer there.',
              mend: 'Choose another document, or take this out.',
            }),
      })),
  )
}
