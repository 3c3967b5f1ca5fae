import {symptomPattern} from './symptom-pattern.ts'

/** Rosacea flare-ups. */
export const rosacea = symptomPattern('rosacea', {
  name: 'Rosacea flare-ups',
  medicalName: 'Rosacea',
  synonyms: ['facial flushing'],
  summary:
    'A long-term condition of the face that comes and goes in flares. It can affect the eyes. Treatment and avoiding triggers help many people.',
  feelsLike: [
    'Burning or stinging, also when water or creams touch the skin',
    'Warmth that rises to the face',
    'Dry, rough or tight skin',
    'Gritty, sore or watering eyes',
  ],
  looksLike: [
    'Flushing over nose, cheeks, forehead and chin',
    'Small bumps, some with pus, without blocked pores',
    'Fine blood vessels that can be seen',
    'Thicker skin on the nose, in some people',
  ],
  picture: {
    alt: 'Two faces, one with light and one with brown skin; dots lie on forehead, nose, cheeks and chin of both.',
    caption:
      'Where flushing and bumps tend to lie: on nose, cheeks, forehead and chin. The dots show places, not colours.',
  },
  onSkinTones:
    'On white skin, flushing looks pink or red. On brown and black skin it may look dusky, purple or darker brown, or may not show, and fine vessels are harder to see. Rosacea is often recognised late for this reason. Burning, warmth, bumps and swelling are better guides than colour.',
  gutLink: `
    Bacterial overgrowth in the small bowel [may be more common](claim:c16) in people with rosacea. A review of [6 studies with 801 people](claim:c16) found a relative risk of 3.5. The 95% [confidence interval](term:confidence-interval) runs from 1.3 to 9.1, so the true size is uncertain.

    In one trial at a single centre, a prescription antibiotic looked striking. The doctors who judged the skin knew who had been treated. It tested an antibiotic, not a diet or a supplement. Reviewers call the evidence controversial.

    The inflammation [may begin in the gut](claim:c11) in some people, but this is a hypothesis. One study of overgrowth also found Demodex mites in about half of the people.
  `,
  claims: ['c16', 'c11', 'c38', 'c41'],
  otherCauses: [
    'Triggers: sun, heat, alcohol, spicy food, stress',
    'Demodex mites on the skin',
    'Family history',
    'Steroid cream on the face',
    'Acne, eczema, lupus or menopause, which can look or feel alike',
  ],
  emergency: [
    'you suddenly lose sight in one or both eyes',
    'your face, lips, tongue or throat suddenly swell',
    'it is hard to breathe',
  ],
  urgent: [
    'an eye is painful',
    'light hurts your eyes, or your sight is blurred',
    'your face is hot and swollen, and you have a fever',
  ],
  routine: [
    'flushing or bumps keep coming back',
    'your eyes are often gritty or sore',
    'the skin of your nose is getting thicker',
    'shop-bought creams sting or have not helped',
  ],
  reviewedOn: '2026-11-23',
})
