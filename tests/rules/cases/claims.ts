import {keyed} from '#sanity/seed/reference.ts'
import {body} from '#sanity/seed/text.ts'
import {type Cases, document, reference, references} from '../checking.ts'

const source = (kind: string, more: object = {}) => document('source', {kind, title: kind, ...more}, `source-${kind}`)
const SOURCES = ['guideline', 'consensus', 'systematicReview', 'review', 'promotional'].map((kind) => source(kind))
const RETRACTED = source('trial', {retracted: true})

/** Evidence by stance and kind of source; the keys are e1, e2 … */
const evidence = (...pairs: [stance: string, kind: string][]) =>
  keyed(
    'e',
    pairs.map(([stance, kind]) => ({_type: 'evidence', stance, source: reference(`source-${kind}`)})),
  )
const claim = (fields: object) => document('claim', {statement: 'Kefir clears the skin.', ...fields})

const article = (reviewedOn: string, id = 'article-one') =>
  document(
    'article',
    {title: id, body: body('[Kefir](claim:checked).'), review: {status: 'sourcesChecked', reviewedOn}},
    id,
  )

export const claimCases: Cases = {
  'claim-source': [
    ['a source for it', [], claim({grade: 'limited', evidence: evidence(['supports', 'review'])})],
    ['no evidence', ['error evidence'], claim({grade: 'limited'})],
    ['evidence without a source', ['error evidence'], claim({evidence: [{_type: 'evidence', _key: 'e1'}]})],
    ['nothing was found, and where', [], claim({grade: 'unsupported', searchNote: 'We looked in PubMed.'})],
    ['nothing was found, who knows where', ['error evidence'], claim({grade: 'unsupported', searchNote: ' '})],
    ['a search does not carry another grade', ['error evidence'], claim({grade: 'limited', searchNote: 'We looked.'})],
  ],
  'claim-strong': [
    ['a guideline', [], claim({grade: 'strong', evidence: evidence(['supports', 'guideline'])}), SOURCES],
    ['a consensus', [], claim({grade: 'strong', evidence: evidence(['supports', 'consensus'])}), SOURCES],
    [
      'a systematic review',
      [],
      claim({grade: 'strong', evidence: evidence(['supports', 'systematicReview'])}),
      SOURCES,
    ],
    ['a review alone', ['error grade'], claim({grade: 'strong', evidence: evidence(['supports', 'review'])}), SOURCES],
    [
      'a guideline that limits it',
      ['error grade'],
      claim({grade: 'strong', evidence: evidence(['qualifies', 'guideline'])}),
      SOURCES,
    ],
    [
      'a guideline that is not published',
      ['error grade'],
      claim({grade: 'strong', evidence: evidence(['supports', 'guideline'])}),
    ],
    [
      'a guideline that was retracted',
      ['error grade'],
      claim({grade: 'strong', evidence: evidence(['supports', 'guideline'])}),
      [source('guideline', {retracted: true})],
    ],
    ['another grade', [], claim({grade: 'moderate', evidence: evidence(['supports', 'review'])}), SOURCES],
  ],
  'claim-contested': [
    [
      'for and against',
      [],
      claim({grade: 'contested', evidence: evidence(['supports', 'review'], ['contradicts', 'guideline'])}),
    ],
    [
      'for, with limits',
      [],
      claim({grade: 'contested', evidence: evidence(['supports', 'review'], ['qualifies', 'guideline'])}),
    ],
    ['against alone', ['warning evidence'], claim({grade: 'contested', evidence: evidence(['contradicts', 'review'])})],
    ['for alone', ['warning evidence'], claim({grade: 'contested', evidence: evidence(['supports', 'review'])})],
  ],
  'claim-verb': [
    ['strong does', [], claim({grade: 'strong', why: 'Most adults do need sleep.'})],
    ['strong may', ['warning why'], claim({grade: 'strong', statement: 'Sleep may help.', why: 'It may help.'})],
    ['moderate probably', [], claim({grade: 'moderate', why: 'It probably helps a little.'})],
    ['moderate does', ['warning why'], claim({grade: 'moderate', why: 'It helps.'})],
    ['limited may', [], claim({grade: 'limited', why: 'It may help.'})],
    ['limited probably', ['warning why'], claim({grade: 'limited', why: 'It probably helps.'})],
    ['contested', [], claim({grade: 'contested', why: 'Studies disagree.'})],
    ['contested may', ['warning why'], claim({grade: 'contested', why: 'It may help.'})],
    ['unsupported', [], claim({grade: 'unsupported', why: 'We found no good evidence.'})],
    ['unsupported may', ['warning why'], claim({grade: 'unsupported', why: 'It may help.'})],
    ['no reason yet', [], claim({grade: 'unsupported'})],
  ],
  'retracted-source': [
    ['a source that stands', [], claim({evidence: evidence(['supports', 'review'])}), SOURCES],
    ['a retracted one for it', ['error evidence.e1'], claim({evidence: evidence(['supports', 'trial'])}), [RETRACTED]],
    [
      'a retracted one against it',
      ['error evidence.e1'],
      claim({evidence: evidence(['contradicts', 'trial'])}),
      [RETRACTED],
    ],
  ],
  'promotional-evidence': [
    [
      'a promotional page for it',
      ['error evidence.e1'],
      claim({evidence: evidence(['supports', 'promotional'])}),
      SOURCES,
    ],
    ['a promotional page for its ingredients', [], claim({evidence: evidence(['qualifies', 'promotional'])}), SOURCES],
  ],
  'claim-regraded': [
    ['reviewed on the day of the grade', [], claim({gradedOn: '2026-10-14'}), [article('2026-10-14')]],
    ['reviewed before it', ['warning gradedOn'], claim({gradedOn: '2026-10-14'}), [article('2026-10-13')]],
    [
      'reviewed before it, shown through a question',
      ['warning gradedOn'],
      claim({gradedOn: '2026-10-14'}),
      [
        document('faq', {claims: references('claim-checked')}, 'faq-one'),
        document(
          'article',
          {faqs: references('faq-one'), review: {status: 'sourcesChecked', reviewedOn: '2026-10-01'}},
          'article-two',
        ),
      ],
    ],
    [
      'never reviewed',
      [],
      claim({gradedOn: '2026-10-14'}),
      [document('article', {body: body('[Kefir](claim:checked).'), review: {status: 'notReviewed'}}, 'article-one')],
    ],
    [
      'an article that was reviewed before its claim was graded',
      ['warning body.p1-1.children.p1-1s1'],
      document('article', {
        body: body('[Kefir](claim:one).'),
        review: {status: 'sourcesChecked', reviewedOn: '2026-10-13'},
      }),
      [document('claim', {gradedOn: '2026-10-14'}, 'claim-one')],
    ],
    [
      'an article that was reviewed after it',
      [],
      document('article', {
        body: body('[Kefir](claim:one).'),
        review: {status: 'sourcesChecked', reviewedOn: '2026-10-15'},
      }),
      [document('claim', {gradedOn: '2026-10-14'}, 'claim-one')],
    ],
  ],
}
