import {expect, test} from '@jest/globals'
import type {StoredDocument} from '#sanity/content/references.ts'
import {checkDocumentSync} from '#sanity/content/rules/check.ts'
import {lookUpIn} from '#sanity/content/rules/dataset.ts'
import {published} from '../pages/dataset.ts'
import {TODAY} from './checking.ts'

/** What a script may have put where something else belongs. */
const NONSENSE: unknown[] = [
  null,
  7,
  '(',
  true,
  {},
  [],
  [null, 7, 'x', [null], {}],
  {_ref: 7, _type: 'reference', current: [], status: {}, reviewedOn: 7, asset: null, meaning: []},
  [{_type: 'block'}, {_type: 'block', children: [null, {text: 7, marks: [7]}], markDefs: [null, {_key: 7}]}],
  [
    {_type: 'figure', image: {asset: 'x'}},
    {_type: 'productMention', product: null},
    {_type: 'careCard', level: []},
  ],
]

const SHOWING = {_id: 'article-one', _type: 'article', review: {status: 'sourcesChecked', reviewedOn: '2026-01-01'}}

const kinds = [...new Set(published.map(({_type}) => _type))]
const oneOf = (type: string) => published.find(({_type}) => _type === type) ?? {_id: type, _type: type}

test.each(kinds)('a %s with nonsense in any field is judged, not stumbled over', (type) => {
  const document: StoredDocument = oneOf(type)
  const fields = Object.keys(document).filter((field) => !field.startsWith('_'))
  const others = lookUpIn(published)
  for (const field of fields) {
    for (const nonsense of NONSENSE) {
      const broken = {...document, [field]: nonsense}
      expect(() => checkDocumentSync(broken, others, TODAY)).not.toThrow()
      const shows = {...SHOWING, faqs: [{_type: 'reference', _ref: document._id}]}
      expect(() => checkDocumentSync(shows, lookUpIn([broken]), TODAY)).not.toThrow()
    }
  }
})
