import {keyed} from '#sanity/seed/reference.ts'
import {body, careCard, productMention} from '#sanity/seed/text.ts'
import {type Cases, document, reference, references} from '../checking.ts'

const article = (fields: object) => document('article', fields)
const pattern = (fields: object) => document('symptomPattern', fields)
const figure = (fields: object) => ({_type: 'figure', image: {_type: 'image'}, ...fields})
const cards = (...levels: ('emergency' | 'urgent' | 'routine')[]) =>
  keyed(
    'c',
    levels.map((level) => careCard(level, 'See a GP if:', ['it hurts'])),
  )
const graded = (grade: string) => document('claim', {grade, statement: grade}, `claim-${grade}`)
const GRADED = ['strong', 'moderate', 'limited', 'contested', 'unsupported'].map(graded)

const items = (...claims: (string | null)[]) =>
  keyed(
    'i',
    claims.map((claim, place) => ({
      food: reference(`food-${place}`),
      ...(claim && {claim: reference(`claim-${claim}`)}),
    })),
  )
const list = (intent: string, ...claims: (string | null)[]) => document('foodList', {intent, items: items(...claims)})
const other = (intent: string) =>
  document('foodList', {title: intent, intent, items: items('strong')}, 'foodList-other')

const SOLD = [document('product', {name: 'GutGlow'}, 'product-one')]

const leaning = [
  document('source', {title: 'Trial', retracted: true}, 'source-trial'),
  document(
    'claim',
    {statement: 'It helps.', evidence: [{_key: 'e', source: reference('source-trial')}]},
    'claim-leaning',
  ),
  document('faq', {claims: references('claim-leaning')}, 'faq-leaning'),
]

export const pageCases: Cases = {
  'product-disclosure': [
    ['a disclosure', [], article({disclosure: 'Nobody paid us.', body: body(productMention('x', 'It is sold.'))})],
    ['none', ['error body.p2'], article({body: body('Hello.', productMention('x', 'It is sold.'))})],
    ['an empty one', ['error body.p1'], article({disclosure: ' ', body: body(productMention('x', 'It is sold.'))})],
    ['no product', [], article({body: body('Hello.')})],
    [
      'a page, which has no place for one',
      ['error body.p1'],
      document('page', {body: body(productMention('x', 'It is sold.'))}),
    ],
    ['a name in the text', ['error body.p1-1.children.p1-1s1'], article({body: body('Take GutGlow.')}), SOLD],
    ['a name after a disclosure', [], article({disclosure: 'Nobody paid us.', body: body('Take GutGlow.')}), SOLD],
    ['a name before it', ['error title'], article({disclosure: 'Nobody paid us.', title: 'GutGlow'}), SOLD],
    ['a longer word', [], article({body: body('Take GutGlows.')}), SOLD],
    ['a product that is not published', [], article({body: body('Take GutGlow.')})],
    ['a name within a mention', ['error body.p1'], article({body: body(productMention('x', 'Take GutGlow.'))}), SOLD],
    ['a name in an answer', ['error shortAnswer'], document('faq', {shortAnswer: 'GutGlow does not.'}), SOLD],
    ['a claim that names one', ['error statement'], document('claim', {statement: 'GutGlow clears skin.'}), SOLD],
    [
      'a claim about the one that it names',
      [],
      document('claim', {statement: 'GutGlow clears skin.', exposure: {product: reference('product-one')}}),
      SOLD,
    ],
  ],
  'care-card': [
    ['a care card', [], pattern({careCards: cards('routine')})],
    ['none', ['error careCards'], pattern({careCards: []})],
    ['none at all', ['error careCards'], pattern({})],
  ],
  'care-card-level': [
    ['one of each level', [], pattern({careCards: cards('emergency', 'urgent', 'routine')})],
    ['two of one level', ['warning careCards.c3'], pattern({careCards: cards('urgent', 'routine', 'urgent')})],
  ],
  'skin-tones': [
    ['a colour, and how it differs', [], pattern({looksLike: ['Red patches'], onSkinTones: 'On brown skin, purple.'})],
    ['a colour alone', ['error onSkinTones'], pattern({looksLike: ['Dry skin', 'Red patches of skin']})],
    ['no colour', [], pattern({looksLike: ['Raised patches']})],
    ['a colour of something else', [], pattern({gutLink: body('Red meat and grey water.')})],
    ['an article with a colour alone', ['warning body.p1-1.children.p1-1s1'], article({body: body('Acne is red.')})],
    [
      'an article that tells of skin tones',
      [],
      article({body: body('Acne is red on white skin.\n\nOn brown skin it may not be.')}),
    ],
    [
      'an article that shows a pattern which does',
      [],
      article({body: body('Acne is red.'), symptomPatterns: references('symptomPattern-one')}),
      [document('symptomPattern', {onSkinTones: 'On brown skin, purple.'}, 'symptomPattern-one')],
    ],
    [
      'an article that shows a pattern which does not',
      ['warning body.p1-1.children.p1-1s1'],
      article({body: body('Acne is red.'), symptomPatterns: references('symptomPattern-one')}),
      [document('symptomPattern', {}, 'symptomPattern-one')],
    ],
    ['the words of others', [], article({body: body('> Acne is red.')})],
  ],
  'figure-alt': [
    ['a text', [], article({hero: figure({alt: 'A coil of bowel.'})})],
    ['none', ['error hero.alt'], article({hero: figure({})})],
    ['blanks', ['error hero.alt'], article({hero: figure({alt: '  '})})],
    ['a figure in the body', ['error body.f.alt'], article({body: [figure({_key: 'f'})]})],
    ['a figure without a picture', [], article({hero: {_type: 'figure'}})],
    ['a photo', ['error photo.alt'], document('person', {photo: figure({})})],
  ],
  'faq-claim': [
    ['a claim', [], document('faq', {claims: references('claim-one')})],
    ['none', ['error claims'], document('faq', {claims: []})],
    ['an empty reference', ['error claims'], document('faq', {claims: [{_key: 'a', _type: 'reference'}]})],
  ],
  'food-list-intent': [
    ['eat more of what is strong or moderate', [], list('eatMore', 'strong', 'moderate'), GRADED],
    ['eat more of what is limited', ['error items.i2.claim'], list('eatMore', 'strong', 'limited'), GRADED],
    ['may help, limited', [], list('mayHelp', 'moderate', 'limited'), GRADED],
    ['may help, contested', ['error items.i1.claim'], list('mayHelp', 'contested', 'strong'), GRADED],
    ['limit, unsupported', ['error items.i1.claim'], list('limit', 'unsupported'), GRADED],
    ['no good evidence, whatever the grade', [], list('noGoodEvidence', 'contested', 'unsupported'), GRADED],
    ['a food without a claim beside one with', [], list('eatMore', null, 'strong'), GRADED],
    ['eat more, and no claim at all', ['error intent'], list('eatMore', null, null), GRADED],
    ['may help, and no claim at all', ['error intent'], list('mayHelp', null), GRADED],
    ['limit, without a claim', [], list('limit', null), GRADED],
    ['no good evidence, without a claim', [], list('noGoodEvidence', null), GRADED],
    ['a claim that is not published', [], list('eatMore', 'limited')],
  ],
  'food-twice': [
    ['eat more here, limit there', ['warning items.i1'], list('eatMore', 'strong'), [other('limit')]],
    ['limit here, eat more there', ['warning items.i1'], list('limit', 'strong'), [other('eatMore')]],
    ['eat more here, may help there', [], list('eatMore', 'strong'), [other('mayHelp')]],
    ['eat more of it in both', [], list('eatMore', 'strong'), [other('eatMore')]],
  ],
  orphan: [
    [
      'a pattern that an article shows',
      [],
      pattern({}),
      [document('article', {symptomPatterns: references('symptomPattern-checked')}, 'article-one')],
    ],
    [
      'a pattern that only a draft shows',
      ['warning '],
      pattern({}),
      [document('article', {symptomPatterns: references('symptomPattern-checked')}, 'drafts.article-one')],
    ],
    ['a food', ['warning '], document('food', {})],
    ['a claim', ['warning '], document('claim', {})],
    ['a claim that refers to itself', ['warning '], document('claim', {evidence: references('claim-checked')})],
    ['an article stands in its section', [], article({})],
  ],
  'retracted-shown': [
    [
      'a claim in the text',
      ['notice body.p1-1.children.p1-1s1'],
      article({body: body('[It](claim:leaning) helps.')}),
      leaning,
    ],
    ['a claim of a question', ['notice faqs.r1'], article({faqs: references('faq-leaning')}), leaning],
    ['a question itself', ['notice claims.r1'], document('faq', {claims: references('claim-leaning')}), leaning],
    [
      'a link to the source',
      ['notice body.p1-1.children.p1-1s2'],
      article({body: body('A [trial](source:trial).')}),
      leaning,
    ],
    ['a link to the question', [], article({body: body('A [question](faq:leaning).')}), leaning],
    [
      'the safety of a product',
      ['notice safety.r1'],
      document('product', {safety: references('source-trial')}),
      leaning,
    ],
  ],
  'slug-taken': [
    [
      'an address of its own',
      [],
      article({slug: {current: 'a'}}),
      [document('article', {slug: {current: 'b'}}, 'article-one')],
    ],
    [
      'an address of another',
      ['error slug'],
      article({slug: {current: 'a'}}),
      [document('article', {title: 'One', slug: {current: 'a'}}, 'article-one')],
    ],
    [
      'an address of another kind',
      [],
      article({slug: {current: 'a'}}),
      [document('page', {slug: {current: 'a'}}, 'page-one')],
    ],
    [
      'an address of a draft',
      [],
      article({slug: {current: 'a'}}),
      [document('article', {slug: {current: 'a'}}, 'drafts.article-one')],
    ],
    [
      'its own, published before',
      [],
      document('article', {slug: {current: 'a'}}, 'drafts.article-one'),
      [document('article', {slug: {current: 'a'}}, 'article-one')],
    ],
    ['none', [], article({}), [document('article', {}, 'article-one')]],
  ],
}
