import type {CareCardView} from '#sanity/content/blocks/care-card/view.ts'
import type {SymptomPatternDigestView, SymptomPatternIndexView} from '#sanity/content/symptom-pattern/view.ts'
import {milkClaim} from '../evidence/exampleClaims.ts'

/** When to get help with it. */
export const exampleCards: CareCardView[] = [
  {
    level: 'urgent',
    levelWord: 'Urgent',
    heading: 'See a doctor today if:',
    items: ['you have a fever and painful spots'],
    service: null,
  },
  {
    level: 'routine',
    levelWord: 'When you can',
    heading: 'Make an appointment if:',
    items: ['spots leave scars'],
    service: 'Your family doctor',
  },
]

/** A symptom pattern for the examples of every component that shows one. */
export const examplePattern: SymptomPatternDigestView = {
  id: 'symptomPattern-acne',
  name: 'Spots that keep coming back',
  href: '/symptoms/acne',
  medicalName: 'Acne vulgaris',
  synonyms: ['spots', 'pimples'],
  summary: 'Inflamed spots on the face, chest or back that last for months.',
  feelsLike: ['sore, deep lumps', 'oily skin'],
  looksLike: ['blackheads and whiteheads', 'raised spots with a yellow or white centre'],
  onSkinTones: 'Redness shows on white skin. On brown and black skin spots may look darker than the skin around them.',
  claims: [milkClaim],
  otherCauses: ['hormones', 'some medicines', 'heavy cosmetics'],
  careCards: exampleCards.map((card, index) => ({...card, key: `${index}`})),
}

const signs = [
  {id: 'feelsLike-0', text: 'sore, deep lumps'},
  {id: 'looksLike-0', text: 'raised spots with a yellow or white centre'},
]

/** Two patterns that share a sign, and the questions after their signs. */
export const exampleFinder: Pick<SymptomPatternIndexView, 'questions' | 'symptomPatterns'> = {
  questions: [
    {sense: 'feelsLike', legend: 'What does it feel like?', signs: signs.slice(0, 1)},
    {sense: 'looksLike', legend: 'What does it look like?', signs: signs.slice(1)},
  ],
  symptomPatterns: [
    {...examplePattern, image: null, id: 'symptomPattern-rosacea', name: 'Rosacea', signs: signs.slice(1)},
    {...examplePattern, image: null, signs},
  ],
}
