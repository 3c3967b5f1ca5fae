import type {StoredDocument} from '#sanity/content/references.ts'
import {checkDocumentSync} from '#sanity/content/rules/check.ts'
import {lookUpIn} from '#sanity/content/rules/dataset.ts'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {keyed} from '#sanity/seed/reference.ts'

export const TODAY = new Date('2026-11-23T12:00:00Z')

/** A document as whoever writes over the API might send it. */
export const document = (_type: string, fields: object, _id = `${_type}-checked`): StoredDocument => ({
  _id,
  _type,
  ...fields,
})

export const reference = (_ref: string) => ({_type: 'reference', _ref})

/** References as array members, with the keys r1, r2 … */
export const references = (...ids: string[]) => keyed('r', ids.map(reference))

/** Everything that is found in a document among others. */
export const findingsIn = (checked: StoredDocument, others: StoredDocument[] = []): Finding[] =>
  checkDocumentSync(checked, lookUpIn([...others, checked]), TODAY)

/** What one rule finds, as “severity path”. */
export const foundBy = (rule: string, checked: StoredDocument, others: StoredDocument[] = []): string[] =>
  findingsIn(checked, others)
    .filter((finding) => finding.rule === rule)
    .map(({severity, path}) => [severity, path.map(shown).join('.')].join(' '))

const shown = (segment: Finding['path'][number]): string =>
  typeof segment === 'object' && '_key' in segment ? segment._key : String(segment)

/** A situation in words, where the rule finds something in it, the document, and those around it. */
export type Case = [situation: string, finds: string[], checked: StoredDocument, others?: StoredDocument[]]

/** Cases by the name of the rule. */
export type Cases = Readonly<Record<string, readonly Case[]>>
