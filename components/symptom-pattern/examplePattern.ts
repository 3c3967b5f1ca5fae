import type {SymptomPatternDigestView} from '#sanity/content/symptom-pattern/view.ts'
import {milkClaim} from '../evidence/exampleClaims.ts'

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
  careCards: [
    {
      key: 'a',
      level: 'urgent',
      levelWord: 'Soon',
      heading: 'See a doctor today if:',
      items: ['you have a fever and painful spots'],
      service: null,
    },
    {
      key: 'b',
      level: 'routine',
      levelWord: 'When you can',
      heading: 'Make an appointment if:',
      items: ['spots leave scars'],
      service: 'Your family doctor',
    },
  ],
}
