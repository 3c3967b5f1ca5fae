import {symptomPattern} from './symptom-pattern.ts'

/** Eczema and psoriasis. */
export const eczemaPsoriasis = symptomPattern('eczema-psoriasis', {
  name: 'Eczema and psoriasis',
  medicalName: 'Atopic dermatitis; psoriasis vulgaris',
  synonyms: ['atopic eczema', 'plaque psoriasis'],
  summary:
    'Two conditions that involve the immune system. They can look alike and are treated differently, so a diagnosis comes first.',
  feelsLike: [
    'Itch, often worse at night',
    'Dry, rough or tight skin',
    'Soreness, stinging or cracks that hurt',
    'Stiff or painful joints, in some people',
  ],
  looksLike: [
    'Dry patches in the bends of elbows and knees, on hands, face or neck, sometimes weeping',
    'Raised patches with thick scale on elbows, knees, scalp or lower back',
    'Skin that has thickened from scratching',
    'Pitted or lifted nails, in some people',
  ],
  picture: {
    alt: 'Two bent arms: dots lie in the bend of one elbow, marked eczema, and on the point of the other, marked psoriasis.',
    caption: 'Eczema tends to lie in the bend of the elbow, psoriasis on its point. The dots show places, not colours.',
  },
  onSkinTones:
    'On white skin, patches look pink or red, and the scale of psoriasis looks silver. On brown and black skin, eczema may look purple, grey or darker brown with small bumps, and psoriasis purple or dark brown with grey scale. Lighter or darker areas can stay for months after a flare. Itch, dryness and raised edges are the same on every skin tone.',
  gutLink: `
    Psoriasis and bowel disease [occur together more often](claim:c42). A [systematic review](term:systematic-review) found an [odds ratio](term:odds-ratio) of 1.70 for Crohn’s disease and of 1.75 for ulcerative colitis. This is an association. It [does not show](claim:c13) that anything leaks from the gut.

    In eczema, [44 studies](source:petersen-2019) of gut bacteria conflict. We found no good evidence that eczema comes from [a weak immune system that depends on the gut lining](claim:c18). Probiotics probably make [little or no difference](claim:c37) to the symptoms of eczema, according to a Cochrane review.

    An itchy, blistering rash on elbows, knees and buttocks can be [dermatitis herpetiformis](term:dermatitis-herpetiformis), the skin form of coeliac disease. It clears on a gluten-free diet and is one of the [best-supported links](source:reunala-2021) of all. Do not stop eating gluten before you have been tested.
  `,
  claims: ['c42', 'c44', 'c01', 'c13', 'c17', 'c18', 'c37', 'c41'],
  otherCauses: [
    'A family history of eczema, asthma, hay fever or psoriasis',
    'A skin barrier that loses water',
    'Soap, detergents, wool or a contact allergy',
    'Infections of the throat, skin injury and some medicines, in psoriasis',
    'Ringworm, scabies or dermatitis herpetiformis, which can look alike',
  ],
  emergency: [
    'a rash spreads fast and you have a fever or feel very unwell',
    'most of your skin is suddenly hot, painful or peeling, and you shiver',
    'your face, lips, tongue or throat suddenly swell',
    'it is hard to breathe',
  ],
  urgent: [
    'patches weep, crust, hurt or smell',
    'small painful blisters or round sores appear on eczema',
    'the skin around a spot or patch is hot and swelling',
  ],
  routine: [
    'you do not know which condition it is',
    'the itch keeps you awake, or treatment has not helped',
    'your joints are stiff or painful',
    'you have diarrhoea that lasts, blood in your stool or weight loss',
  ],
  reviewedOn: '2026-11-23',
})
