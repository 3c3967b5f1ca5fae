import {symptomPattern} from './symptom-pattern.ts'

/** Skin that looks dull or ages early. */
export const dullSkin = symptomPattern('dull-skin', {
  name: 'Skin that looks dull or ages early',
  synonyms: ['dull skin', 'premature ageing', 'uneven skin tone', 'wrinkles'],
  summary:
    'Not a disease. Sun, smoking and age are the causes with good evidence, and dry skin is a common one. We found no good evidence that it is a sign of the gut.',
  feelsLike: ['Dry, rough or tight skin', 'Tightness after washing', 'No itch and no pain'],
  looksLike: [
    'Less shine than before, or a grey cast',
    'Fine lines or deeper folds',
    'Uneven colour, with darker or lighter patches',
    'Small blood vessels or freckles that were not there before',
  ],
  picture: {
    alt: 'The sun and a burning cigarette above a block of skin whose surface is smooth at the left and rough at the right.',
    caption: 'Sun and smoking are better-supported causes of early ageing than a leaky gut.',
  },
  onSkinTones:
    'On white skin, sun damage shows as wrinkles, freckles, redness and fine vessels. On brown and black skin, uneven colour and dark patches often come first, and lines come later. Dry brown or black skin can look grey or ashy. Every skin tone can be damaged by the sun.',
  gutLink: `
    We found no good evidence that [a leaky gut ages the skin](claim:c19), or that it [causes wrinkles](claim:c12) through oxidative stress. We looked for studies of gut permeability and skin ageing and found none.

    Sun and smoking have good evidence. In 298 women, visible ageing [tracked sun exposure](source:flament-2013); this was an industry study. In 1,474 people in Spain, age, smoking and sunscreen use [predicted skin ageing](source:buendia-eisman-2020).

    Poor sleepers had slower recovery of the skin barrier in [a study of 60 women](source:oyetakin-white-2015). A cosmetics company paid for it, and it cannot show cause.
  `,
  claims: ['c19', 'c12', 'c30', 'c20'],
  otherCauses: [
    'Sun and sunbeds',
    'Smoking',
    'Age and family history',
    'Dry air, hot water and harsh soap',
    'Tiredness, anaemia or an underactive thyroid',
    'Some medicines, and hormones in pregnancy, which can cause dark patches',
  ],
  emergency: [
    'your lips, tongue or skin turn blue or grey; on brown or black skin, check palms, soles and inside the eyelids',
    'it is hard to breathe',
    'you have chest pain',
  ],
  urgent: [
    'the whites of your eyes or your skin turn yellow',
    'you are very tired and pale, and short of breath when you move; check the inside of the eyelids',
  ],
  routine: [
    'a mole or patch is new, changes, itches or bleeds',
    'a sore has not closed after 4 weeks',
    'you are tired for weeks, or lose weight without trying',
    'dark patches spread or trouble you',
  ],
  reviewedOn: '2026-11-23',
})
