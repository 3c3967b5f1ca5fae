import {symptomPattern} from './symptom-pattern.ts'

/** Persistent inflammatory acne. */
export const acne = symptomPattern('acne', {
  name: 'Persistent inflammatory acne',
  medicalName: 'Acne vulgaris',
  synonyms: ['spots', 'pimples', 'cystic acne'],
  summary:
    'Inflamed spots that come back or do not go. Acne is common, it can be treated, and early treatment lowers the risk of scars.',
  feelsLike: ['Sore or tender spots', 'Deep lumps that hurt when pressed', 'Oily skin', 'Worry about being seen'],
  looksLike: [
    'Raised spots, some with a pale or yellow centre',
    'Blocked pores with a dark or a skin-coloured top',
    'Deep lumps under the skin',
    'Dark or pale marks after spots, and sometimes scars',
  ],
  picture: {
    alt: 'A cut through skin with three pores: one blocked, one under a raised spot, one with a deep lump.',
    caption: 'A blocked pore, a raised spot and a deep lump under the skin. The tints show layers, not colours.',
  },
  onSkinTones:
    'On white skin, inflamed spots are often pink or red. On brown and black skin they may look purple, grey or darker than the skin around them, or redness may not show at all. Dark marks after a spot are more common on brown and black skin and can last for months. Soreness and raised skin are the same on every skin tone.',
  gutLink: `
    Gut bacteria [may differ](claim:c15) in people with acne. One study compared 43 people with acne and 43 without; another compared 31 and 31. They named different bacteria, and neither can show which comes first.

    That the inflammation [begins in the gut](claim:c11) is a hypothesis, with little support in acne. We found no good evidence that [acne which resists creams](claim:c14) points to the gut. Such acne usually needs a different medical treatment.

    Studies disagree about [probiotics](claim:c37). In 3 small trials with 231 people, some modestly reduced spots. A lower [glycaemic load](term:glycaemic-load) [probably has a modest benefit](claim:c43).
  `,
  claims: ['c43', 'c15', 'c11', 'c14', 'c37', 'c20', 'c41'],
  otherCauses: [
    'Hormones, in puberty, around periods and in polycystic ovary syndrome',
    'Family history',
    'Some medicines, such as steroids and lithium',
    'Oily hair or skin products that block pores',
    'Rosacea or folliculitis, which can look alike',
  ],
  emergency: [
    'your face, lips, tongue or throat suddenly swell',
    'it is hard to breathe',
    'you are about to harm yourself',
  ],
  urgent: [
    'the skin around a spot or patch is hot and swelling',
    'large sores appear suddenly, with fever or aching joints',
    'you feel very low or think about harming yourself',
  ],
  routine: [
    'your acne is painful or makes deep lumps',
    'it leaves scars or dark marks',
    'it has not improved after 3 months of treatment',
    'it troubles you, however mild it looks',
  ],
  reviewedOn: '2026-11-23',
})
