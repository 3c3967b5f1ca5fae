import {GRADES, STANCES} from '#sanity/content/claim/schema.ts'
import {INTENTS} from '#sanity/content/food-list/schema.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {objectsOf, partOf} from '#sanity/content/rules/values.ts'
import type {Chance} from './chance.ts'

/** Fields that a damage sets; undefined takes one away. */
export type Damage = (document: StoredDocument, chance: Chance) => Record<string, unknown>

const PHRASES = [
  'This heals the root cause and detoxes your skin.',
  'In 87% of users the skin was clear.',
  'Red patches and pale skin are typical.',
  `It ${'goes on and on and '.repeat(8)}ends here.`,
  'One. Two words. Three words here. Four words are here. Five words are in here.',
  'He wrote: “It cures acne.”',
  'There is no cure, and nobody can transform it.',
  'PrimeBiome is sold for this.',
]

const reference = (_ref: string) => ({_type: 'reference', _ref})
const block = (text: string, chance: Chance) => ({
  _type: 'block',
  _key: `added${chance.below(1e6)}`,
  style: chance.pick(['normal', 'normal', 'quote', 'h2']),
  markDefs: [],
  children: [{_type: 'span', _key: 'a', text, marks: chance.pick([[], [], ['quoted']])}],
})
const claimMark = (claim: string, text: string, chance: Chance) => {
  const one = block(text, chance)
  const [span] = one.children
  return {
    ...one,
    style: 'normal',
    markDefs: [{_type: 'claimMark', _key: 'm', claim: reference(claim)}],
    children: [{...span, marks: ['m']}],
  }
}

const GENERATED_CLAIMS = [5, 25, 45, 65].map((place) => `generated-${place}`)

const addText =
  (field: string): Damage =>
  (document, chance) => ({[field]: [...objectsOf(document[field]), block(chance.pick(PHRASES), chance)]})
const setText =
  (field: string): Damage =>
  (_document, chance) => ({[field]: chance.pick(PHRASES)})
const without =
  (...fields: string[]): Damage =>
  (_document, chance) => ({[chance.pick(fields)]: chance.pick([undefined, null, '', []])})
/** A generated source that is always retracted, and a generated claim that always leans on it. */
export const RETRACTED = 'source-generated-4'
export const LEANING = 'claim-generated-5'

export const leanOnRetracted: Damage = (_document, chance) => ({
  evidence: [{_type: 'evidence', _key: 'a', source: reference(RETRACTED), stance: chance.pick(STANCES)}],
})

const overclaim =
  (field: string): Damage =>
  (document, chance) => {
    const claim = `claim-${chance.pick(['c05', 'c12', 'c16', 'c22', 'c29', 'c37', ...GENERATED_CLAIMS])}`
    return {[field]: [...objectsOf(document[field]), claimMark(claim, 'It clears the skin.', chance)]}
  }

const spoilReview: Damage = (_document, chance) => ({
  review: chance.pick([
    {_type: 'review', status: 'notReviewed'},
    {_type: 'review', status: 'changedSinceReview', reviewedOn: '2026-05-01'},
    {_type: 'review', status: 'sourcesChecked', reviewedOn: '2024-02-29'},
    {_type: 'review', status: 'sourcesChecked', reviewedOn: '2025-12-05'},
    {_type: 'review', status: 'sourcesChecked'},
    {_type: 'review', status: 'clinicallyReviewed', reviewedOn: '2026-11-01', reviewedBy: reference('person-editors')},
    {_type: 'review', status: 'clinicallyReviewed', reviewedOn: '2026-11-01'},
  ]),
})

const spoilFigure: Damage = (_document, chance) => ({
  hero: {
    _type: 'figure',
    image: {_type: 'image', asset: reference('image-0123456789abcdef0123456789abcdef01234567-1200x800-png')},
    alt: chance.pick(['', ' ', 'A picture that heals.']),
  },
})

const mention: Damage = (document, chance) => ({
  body: [
    ...objectsOf(document.body),
    {
      _type: 'productMention',
      _key: `mention${chance.below(1e6)}`,
      product: reference('product-primebiome'),
      text: [block(chance.pick(PHRASES), chance)],
    },
  ],
})

const spoilEvidence: Damage = (document, chance) => ({
  evidence: chance.pick([
    [],
    null,
    [{_type: 'evidence', _key: 'a', source: reference('source-promotional-nd'), stance: chance.pick(STANCES)}],
    objectsOf(document.evidence).map((one) => ({...one, stance: chance.pick(STANCES)})),
    objectsOf(document.evidence).map(({source: _, ...one}) => one),
  ]),
})

const spoilItems: Damage = (document, chance) => ({
  intent: chance.pick(INTENTS),
  items: objectsOf(document.items).map((item) => ({
    ...item,
    claim: chance.below(2) ? reference(`claim-c${10 + chance.below(30)}`) : item.claim,
  })),
})

const repeatCard: Damage = (document) => {
  const [card] = objectsOf(document.careCards)
  return {careCards: card ? [...objectsOf(document.careCards), {...card, _key: 'again'}] : []}
}

/** What may be broken in each kind of document, and in any. */
export const DAMAGES: Readonly<Record<string, readonly Damage[]>> = {
  article: [
    addText('body'),
    addText('body'),
    (document, chance) => ({body: [...objectsOf(document.body), block('In 87% of users the skin was clear.', chance)]}),
    overclaim('body'),
    spoilReview,
    spoilFigure,
    mention,
    without('disclosure'),
  ],
  page: [addText('body'), overclaim('body'), mention],
  symptomPattern: [
    without('onSkinTones', 'careCards'),
    repeatCard,
    spoilReview,
    overclaim('gutLink'),
    setText('summary'),
  ],
  foodList: [spoilItems, spoilItems, setText('standfirst')],
  faq: [without('claims'), overclaim('answer'), addText('answer'), setText('shortAnswer')],
  claim: [
    (_document, chance) => ({grade: chance.pick(GRADES)}),
    spoilEvidence,
    leanOnRetracted,
    () => ({gradedOn: '2026-12-24'}),
    setText('why'),
    without('searchNote'),
  ],
  source: [
    (_document, chance) => ({
      doi: chance.pick(['doi:10.1/x', 'https://doi.org/10.1001/x', '10.1001/JAMAdermatol.2018.3631', ' 10.1001/x']),
    }),
    (_document, chance) => ({pmid: chance.pick(['PMC123', '30422277'])}),
    () => ({retracted: true}),
    () => ({doi: undefined, pmid: undefined, url: undefined}),
    without('publisher'),
  ],
  person: [
    setText('bio'),
    () => ({credentials: 'Clinical nutritionist'}),
    () => ({bio: 'She is not a clinical person.'}),
  ],
  redirect: [
    (document) => ({to: document.from}),
    (_document, chance) => ({from: chance.pick(['/faq', '/symptoms', '/articles/leaky-gut', '/about'])}),
    () => ({to: '/faq'}),
  ],
  product: [setText('summary')],
  food: [setText('summary')],
  section: [setText('standfirst')],
  term: [setText('plain')],
  siteSettings: [setText('description')],
  any: [
    (document) => (partOf(document.slug).current ? {slug: {_type: 'slug', current: 'leaky-gut'}} : {}),
    (_document, chance) => ({title: chance.pick(['A breakthrough that heals', undefined, 7])}),
  ],
}
