import {expect, test} from '@jest/globals'
import type {StoredDocument} from '../references.ts'
import {brokenBy} from './broken-by.ts'
import type {LookUp} from './check.ts'
import {lookUpIn} from './dataset.ts'

const TODAY = new Date('2026-11-23')
const guideline: StoredDocument = {_id: 'guideline', _type: 'source', kind: 'guideline', title: 'A guideline'}
const claim: StoredDocument = {
  ...{_id: 'oats', _type: 'claim', grade: 'strong', statement: 'Oats calm skin.', why: 'Oats calm skin.'},
  evidence: [{_key: 'e', _type: 'evidence', stance: 'supports', source: {_ref: 'guideline'}}],
}
const list: StoredDocument = {
  ...{_id: 'list', _type: 'foodList', intent: 'eatMore'},
  items: [{_key: 'i', claim: {_ref: 'oats'}, food: {_ref: 'oat'}}],
}
const reviewer: StoredDocument = {
  ...{_id: 'reviewer', _type: 'person', name: 'A reviewer'},
  registration: {body: 'A register', number: '1', checkedOn: '2026-01-01'},
}
const author: StoredDocument = {_id: 'author', _type: 'person', name: 'An author'}
const pattern: StoredDocument = {
  ...{_id: 'pattern', _type: 'symptomPattern', authors: [{_key: 'a', _ref: 'author'}]},
  careCards: [{_key: 'c', _type: 'careCard', level: 'routine'}],
  review: {status: 'clinicallyReviewed', reviewedOn: '2026-01-02', reviewedBy: {_ref: 'reviewer'}},
}
const published = [guideline, claim, list, reviewer, author, pattern]

function slowly(documents: StoredDocument[]): LookUp {
  const {withIds, referringTo, withValue, ofType} = lookUpIn(documents)
  return {
    withIds: async (ids) => withIds(ids),
    referringTo: async (ids) => referringTo(ids),
    withValue: async (...asked) => withValue(...asked),
    ofType: async (type) => ofType(type),
  }
}

/** Documents with the rules that they come to break, as “list food-list-intent”. */
async function broken(before: StoredDocument, fields: object, documents = published): Promise<string[]> {
  const after = {...before, ...fields, _id: `drafts.${before._id}`}
  const found = await brokenBy({before, after}, slowly(documents), TODAY)
  return found.flatMap(({document, findings}) => findings.map(({rule}) => `${document._id} ${rule}`)).sort()
}

test.each<[string, StoredDocument, object, string[]]>([
  [
    'a claim that becomes contested, a list that says “eat more”',
    claim,
    {grade: 'contested'},
    ['list food-list-intent'],
  ],
  [
    'a source that is no guideline, the strong claim that it carried',
    guideline,
    {kind: 'review'},
    ['oats claim-strong'],
  ],
  [
    'a source that is retracted, what it carried',
    guideline,
    {retracted: true},
    ['oats claim-strong', 'oats retracted-source'],
  ],
  [
    'a person without registration, what they reviewed clinically',
    reviewer,
    {registration: undefined},
    ['pattern clinical-review'],
  ],
  ['a change that no rule looks at, nothing', claim, {population: '12 adults'}, []],
  ['an author, nothing: rules ask only who it is', author, {name: 'Another name'}, []],
])('%s', async (_, before, fields, expected) => {
  expect(await broken(before, fields)).toEqual(expected)
})

test('what is broken already is not counted against the change', async () => {
  const contested = {...claim, grade: 'contested'}
  const documents = published.map((document) => (document === claim ? contested : document))
  expect(await broken(contested, {grade: 'limited'}, documents)).toEqual([])
})
