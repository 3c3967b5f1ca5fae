import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {checkDocumentSync} from '#sanity/content/rules/check.ts'
import {lookUpIn} from '#sanity/content/rules/dataset.ts'
import {rules} from '#sanity/content/rules/rules.ts'
import {published} from '../pages/dataset.ts'
import {document, findingsIn, reference, TODAY} from './checking.ts'

const KINDS = ['guideline', 'consensus', 'systematicReview', 'review', 'trial', 'promotional'] as const
const WEIGHTY: readonly string[] = ['guideline', 'consensus', 'systematicReview']
const STANCES = ['supports', 'contradicts', 'qualifies'] as const
const GRADES = ['strong', 'moderate', 'limited', 'contested', 'unsupported'] as const

const source = fc.record({kind: fc.constantFrom(...KINDS), retracted: fc.boolean(), published: fc.boolean()})
const evidence = fc.array(fc.record({stance: fc.constantFrom(...STANCES), source}), {maxLength: 5})
const claims = fc.record({
  grade: fc.constantFrom(...GRADES),
  searchNote: fc.constantFrom('', 'We looked in PubMed.'),
  evidence,
})
type Claim = typeof claims extends fc.Arbitrary<infer C> ? C : never

/** The errors about what a claim rests on, by the rules' names; the evidence counts from e0. */
function errorsIn({grade, searchNote, evidence}: Claim): string[] {
  const sources = evidence.flatMap(({source: {published, ...fields}}, place) =>
    published ? [document('source', fields, `source-${place}`)] : [],
  )
  const named = evidence.map(({stance}, place) => ({
    ...{_type: 'evidence', _key: `e${place}`},
    ...{stance, source: reference(`source-${place}`)},
  }))
  const claim = document('claim', {statement: 'Kefir clears the skin.', grade, searchNote, evidence: named})
  const found = findingsIn(claim, sources).filter(({severity}) => severity === 'error')
  return [...new Set(found.map(({rule}) => rule))].sort()
}

/** The same, said once more in the words of the brief. */
function promised({grade, searchNote, evidence}: Claim): string[] {
  const there = evidence.filter(({source}) => source.published)
  const carries = there.some(
    ({stance, source}) => stance === 'supports' && !source.retracted && WEIGHTY.includes(source.kind),
  )
  const broken = {
    'claim-source': evidence.length === 0 && !(grade === 'unsupported' && searchNote !== ''),
    'claim-strong': grade === 'strong' && !carries,
    'promotional-evidence': there.some(({stance, source}) => stance === 'supports' && source.kind === 'promotional'),
    'retracted-source': there.some(({source}) => source.retracted),
  }
  return Object.entries(broken).flatMap(([rule, is]) => (is ? [rule] : []))
}

describe('whatever a claim rests on', () => {
  test('it is refused for exactly what is missing', () => {
    fc.assert(
      fc.property(claims, (claim) => expect(errorsIn(claim)).toEqual(promised(claim))),
      {numRuns: 500},
    )
  })

  test('the order of its evidence changes nothing', () => {
    const shuffled = claims.chain((claim) =>
      fc
        .shuffledSubarray(claim.evidence, {minLength: claim.evidence.length})
        .map((other) => ({claim, other: {...claim, evidence: other}})),
    )
    fc.assert(fc.property(shuffled, ({claim, other}) => expect(errorsIn(other)).toEqual(errorsIn(claim))))
  })

  test('a guideline that supports it makes nothing worse', () => {
    const guideline = {stance: 'supports', source: {kind: 'guideline', retracted: false, published: true}} as const
    fc.assert(
      fc.property(claims, (claim) => {
        const more = errorsIn({...claim, evidence: [...claim.evidence, guideline]})
        expect(errorsIn(claim)).toEqual(expect.arrayContaining(more))
      }),
    )
  })
})

describe('whatever stands in a document', () => {
  const checked = published.filter(({_type}) => _type in rules)
  const lookUp = lookUpIn(published)
  const damaged = fc.constantFrom(...checked).chain((original) =>
    fc.record({
      original: fc.constant(original),
      field: fc.constantFrom(...ownFields(original)),
      value: fc.jsonValue(),
    }),
  )

  test('the rules come to an end, and say of each finding what, where and what to do', () => {
    fc.assert(
      fc.property(damaged, ({original, field, value}) => {
        for (const finding of checkDocumentSync({...original, [field]: value}, lookUp, TODAY)) {
          expect(finding).toMatchObject({document: original._id, type: original._type})
          expect([finding.problem, finding.mend].map((text) => text.trim())).not.toContain('')
          expect(finding.path.every((one) => ['string', 'number', 'object'].includes(typeof one))).toBe(true)
        }
      }),
      {numRuns: 400},
    )
  })

  test('the rules say the same of it twice, and leave it as it was', () => {
    fc.assert(
      fc.property(damaged, ({original, field, value}) => {
        const document = {...original, [field]: value}
        const before = structuredClone(document)
        const found = checkDocumentSync(document, lookUp, TODAY)
        expect(checkDocumentSync(document, lookUp, TODAY)).toEqual(found)
        expect(document).toEqual(before)
      }),
    )
  })
})

function ownFields(one: object): string[] {
  return Object.keys(one).filter((name) => !name.startsWith('_'))
}
