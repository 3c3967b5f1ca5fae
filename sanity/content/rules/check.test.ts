import {describe, expect, test} from '@jest/globals'
import type {StoredDocument} from '../references.ts'
import {checkDocument, checkDocumentSync, type LookUp} from './check.ts'
import {lookUpIn} from './dataset.ts'

const TODAY = new Date('2026-11-23')
const claim = (fields: object, _id = 'claim-one'): StoredDocument => ({_id, _type: 'claim', ...fields})
const source = (fields: object, _id = 'source-one'): StoredDocument => ({_id, _type: 'source', ...fields})
const strong = claim({
  grade: 'strong',
  evidence: [{_key: 'e', stance: 'supports', source: {_ref: 'source-one'}}],
})
const rules = (findings: {rule: string}[]) => findings.map(({rule}) => rule)

/** The same look-ups with promises; what was asked is noted. */
function slowly(documents: StoredDocument[]) {
  const lookUp = lookUpIn(documents)
  const asked: string[] = []
  const slow: LookUp = {
    withIds: async (ids) => {
      asked.push(`ids ${ids.join(' ')}`)
      return lookUp.withIds(ids)
    },
    referringTo: async (ids) => {
      asked.push(`referring ${ids.join(' ')}`)
      return lookUp.referringTo(ids)
    },
    ofType: async (type) => lookUp.ofType(type),
    withValue: async (type, field, value) => lookUp.withValue(type, field, value),
  }
  return {slow, asked}
}

describe('a check', () => {
  test('finds the same with neighbours at hand as with those that are fetched', async () => {
    const documents = [strong, source({kind: 'review', retracted: true})]
    const atOnce = checkDocumentSync(strong, lookUpIn(documents), TODAY)
    expect(rules(atOnce).sort()).toEqual(['claim-strong', 'orphan', 'retracted-source'])
    expect(await checkDocument(strong, slowly(documents).slow, TODAY)).toEqual(atOnce)
  })

  test('asks for each neighbour once, those of one step together', async () => {
    const article: StoredDocument = {
      _id: 'article-one',
      _type: 'article',
      faqs: [{_ref: 'claim-one'}, {_ref: 'claim-two'}],
    }
    const {slow, asked} = slowly([article, strong, claim({evidence: [{source: {_ref: 'source-one'}}]}, 'claim-two')])
    await checkDocument(article, slow, TODAY)
    expect(asked.filter((question) => question.startsWith('ids'))).toEqual([
      expect.stringContaining('claim-one claim-two'),
      'ids source-one',
    ])
  })

  test('judges neighbours as published: their drafts and versions do not count', () => {
    const drafted = source({kind: 'guideline'}, 'drafts.source-one')
    const version = source({kind: 'guideline'}, 'versions.r1.source-one')
    expect(rules(checkDocumentSync(strong, lookUpIn([strong, drafted, version]), TODAY))).toContain('claim-strong')
  })

  test('judges a draft as if it were published, in place of what is', () => {
    const draft = claim({grade: 'unsupported', searchNote: 'We looked.'}, 'drafts.claim-one')
    const findings = checkDocumentSync(draft, lookUpIn([strong, draft]), TODAY)
    expect(rules(findings)).toEqual(['orphan'])
    expect(findings[0]).toMatchObject({document: 'claim-one', type: 'claim', severity: 'warning'})
  })

  test('puts errors first, and knows no rules for kinds that are not ours', () => {
    const article: StoredDocument = {_id: 'a', _type: 'article', review: {status: 'clinicallyReviewed'}}
    const severities = checkDocumentSync(article, lookUpIn([]), TODAY).map(({severity}) => severity)
    expect(severities).toEqual([...severities].sort())
    expect(checkDocumentSync({_id: 'a', _type: 'sanity.imageAsset'}, lookUpIn([]), TODAY)).toEqual([])
    expect(checkDocumentSync({_id: 'a', _type: 'constructor'}, lookUpIn([]), TODAY)).toEqual([])
  })
})
