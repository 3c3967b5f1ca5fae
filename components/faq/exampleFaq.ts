import type {FaqDigestView} from '#sanity/content/faq/view.ts'
import {kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleText} from '../prose/exampleText.ts'

/** A question for the examples of every component that shows one. */
export const exampleFaq: FaqDigestView = {
  id: 'faq-how-long',
  question: 'How long until my skin improves?',
  href: '/questions/how-long',
  shortAnswer: 'We found no trial that answers this for food. Prescribed acne treatments take about twelve weeks.',
  answer: exampleText,
  claims: [kitchenClaim],
}
