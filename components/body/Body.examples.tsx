import type {BodyView} from '#sanity/content/blocks/body/view.ts'
import {EvidenceNotes} from '../evidence/EvidenceNotes.tsx'
import {bowelClaim, kitchenClaim, milkClaim} from '../evidence/exampleClaims.ts'
import {exampleFaq} from '../faq/exampleFaq.ts'
import {exampleImage} from '../figure/exampleImage.ts'
import {exampleFoodList} from '../food-list/exampleFoodList.ts'
import {exampleProduct} from '../product/exampleProduct.ts'
import {exampleText} from '../prose/exampleText.ts'
import {examplePattern} from '../symptom-pattern/examplePattern.ts'
import {Body} from './Body.tsx'

const heading: BodyView[number] = {
  _type: 'block',
  _key: 'heading',
  style: 'h2',
  anchor: 'what-is-known',
  children: [{_type: 'span', _key: 's', text: 'What is known', marks: []}],
  markDefs: [],
}

const quote: BodyView[number] = {
  _type: 'block',
  _key: 'quote',
  style: 'quote',
  anchor: null,
  children: [
    {
      _type: 'span',
      _key: 's',
      text: 'The rise can be measured; what it does to the skin cannot yet be said.',
      marks: [],
    },
  ],
  markDefs: [],
}

/** One of every block. */
export const exampleBody: BodyView = [
  ...exampleText.map((block) => ({...block, anchor: null})),
  heading,
  quote,
  {_type: 'figure', _key: 'figure', ...exampleImage},
  {_type: 'claimSet', _key: 'claims', title: 'The main claims', claims: [bowelClaim, milkClaim]},
  {_type: 'symptomPatternSet', _key: 'patterns', title: null, patterns: [examplePattern]},
  {_type: 'foodListSet', _key: 'foods', title: null, lists: [exampleFoodList]},
  {_type: 'faqSet', _key: 'faqs', title: null, faqs: [exampleFaq]},
  {
    _type: 'careCard',
    _key: 'care',
    level: 'urgent',
    levelWord: 'Urgent',
    heading: 'See a doctor today if:',
    items: ['the skin is hot and painful'],
    service: null,
  },
  {_type: 'doDont', _key: 'do', title: null, dos: ['change one thing at a time'], donts: ['stop a medicine']},
  {_type: 'callout', _key: 'callout', title: 'In short', tone: 'note', text: []},
  {_type: 'productMention', _key: 'product', text: [], product: exampleProduct},
]

export const examples = {
  'shows one of every block': (
    <>
      <Body body={exampleBody} />
      <EvidenceNotes claims={[bowelClaim, milkClaim, kitchenClaim]} />
    </>
  ),
}
