import {publishedId, type StoredDocument} from '../../content/references.ts'
import {entryOf} from '../../content/registry.ts'
import {checkDocumentSync} from '../../content/rules/check.ts'
import {lookUpIn} from '../../content/rules/dataset.ts'
import type {Checked} from './report.ts'

/** Asks the rules of a whole dataset, on request of its drafts too; neighbours are judged as published, also those of drafts. */
export function checkAll(documents: StoredDocument[], drafts: boolean): Checked[] {
  const ours = documents.filter(({_type}) => entryOf(_type) !== null)
  const lookUp = lookUpIn(ours.filter(({_id}) => _id === publishedId(_id)))
  const today = new Date()
  return ours
    .filter(({_id}) => drafts || _id === publishedId(_id))
    .map((document) => ({
      id: document._id,
      type: document._type,
      findings: checkDocumentSync(document, lookUp, today),
    }))
}
