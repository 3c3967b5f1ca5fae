import type {FaqDigestView, FaqIndexView} from '#sanity/content/faq/view.ts'
import {kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleText} from '../prose/exampleText.ts'
import {exampleTrust} from '../trust-strip/exampleTrust.ts'

/** A question, in full and for indexes, for the examples of every component that shows one. */
export const exampleFaq: FaqDigestView & FaqIndexView['faqs'][number] = {
  id: 'faq-how-long',
  question: 'How long until my skin improves?',
  href: '/questions/how-long',
  shortAnswer: 'We found no trial that answers this for food. Prescribed acne treatments take about twelve weeks.',
  answer: exampleText,
  claims: [kitchenClaim],
  grades: exampleTrust.grades,
}
