import {claim, contradicts, qualifies} from './claim.ts'

/** Claims about how a change in the gut would reach the skin. */
export const mechanismClaims = [
  claim('c08', 'leaky-gut-drives-chronic-inflammation', {
    statement:
      'Long-lasting inflammation from a leaky gut is a main driver of chronic disease, skin disorders included.',
    exposure: {kind: 'mechanism', name: 'Systemic inflammation'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis'],
    outcomes: ['inflammation'],
    grade: 'limited',
    population: 'Reviews of human studies of long-term disease.',
    why: 'Long-term inflammation may contribute to many diseases, but it has many causes and a leaky gut has not been shown to be a main one.',
    evidence: [
      qualifies('furman-2019', 'Names infection, inactivity, poor diet, toxicants and stress as drivers.'),
      contradicts('camilleri-2019', 'It is unproven that restoring the barrier improves symptoms elsewhere.'),
    ],
    gradedOn: '2026-10-15',
  }),
  claim('c09', 'leaky-gut-skin-link-is-fact', {
    statement: 'The link between leaky gut and skin is established fact, not a theory.',
    exposure: {kind: 'mechanism', name: 'Leaky gut syndrome'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'],
    grade: 'unsupported',
    why: 'We found no good evidence: health services describe leaky gut syndrome as a theory with little behind it.',
    evidence: [
      contradicts('nhs-nd', 'Says that there is little evidence to support the theory.'),
      contradicts('cleveland-nd', 'Calls it a theory for which the evidence is lacking.'),
      contradicts('camilleri-2019', 'The step from barrier to symptoms elsewhere is unproven.'),
    ],
    searchNote: 'We looked for statements by health services and specialist bodies. None call the link established.',
    gradedOn: '2026-10-15',
  }),
  claim('c10', 'gut-molecules-collect-in-skin-vessels', {
    statement:
      'Inflammatory molecules and harmful substances from the gut collect in the small blood vessels of the skin.',
    exposure: {kind: 'mechanism', name: 'Systemic inflammation'},
    grade: 'unsupported',
    why: 'We found no good evidence: no human study that we could find shows this.',
    evidence: [
      contradicts('hollander-2020', 'Argues that the earlier step, passage through the gut wall, is itself unproven.'),
    ],
    searchNote: 'We looked for human studies of gut molecules in skin vessels and found none.',
    gradedOn: '2026-10-15',
  }),
  claim('c11', 'gut-inflammation-causes-acne-and-rosacea', {
    statement: 'Inflammation that begins in the gut causes the colour change and swelling of acne and rosacea.',
    exposure: {kind: 'mechanism', name: 'Systemic inflammation'},
    conditions: ['acne', 'rosacea'],
    grade: 'limited',
    population: 'People with rosacea and bowel disease; 43 people with acne compared with 43 without.',
    why: 'The gut may play a part in rosacea, with some support, and in acne, with little; both conditions are inflammatory.',
    evidence: [
      qualifies('wang-2021', 'The link is strongest with inflammatory bowel disease; the evidence is still disputed.'),
      qualifies('deng-2018', '43 people with acne and 43 without; gut bacteria differed, cause was not tested.'),
      qualifies('nhs-2025', 'Redness may not show, or may look different, on brown and black skin.'),
    ],
    gradedOn: '2026-10-15',
  }),
  claim('c12', 'leaky-gut-oxidative-stress-wrinkles', {
    statement: 'Leaky gut causes oxidative stress that breaks down collagen and speeds up wrinkles.',
    exposure: {kind: 'mechanism', name: 'Oxidative stress'},
    conditions: ['dull-skin'],
    grade: 'unsupported',
    population: '298 women in one study and 1,474 people in Spain in another; neither measured the gut.',
    why: 'We found no good evidence in people; sun, age and smoking are the well-supported causes of wrinkles.',
    evidence: [
      contradicts('flament-2013', 'Visible ageing tracked sun exposure in 298 women; an industry study.'),
      contradicts('buendia-eisman-2020', 'Age, smoking and sunscreen use predicted skin ageing.'),
    ],
    searchNote: 'We looked for human studies of gut permeability and wrinkles and found none.',
    gradedOn: '2026-10-16',
  }),
  claim('c13', 'leaked-particles-worsen-eczema-psoriasis', {
    statement: 'The immune system overreacts to particles leaked from the gut, which worsens eczema and psoriasis.',
    exposure: {kind: 'mechanism', name: 'Immune response'},
    conditions: ['eczema-psoriasis'],
    grade: 'limited',
    population: 'People with psoriasis, eczema or inflammatory bowel disease.',
    why: 'The gut may matter, as psoriasis is linked with bowel disease, but no study shows that leaked particles worsen either condition.',
    evidence: [
      qualifies('fu-2018', 'Psoriasis and bowel disease occur together; this does not show cause.'),
      qualifies('sikora-2020', '10 studies; gut bacteria differ in psoriasis, but findings vary.'),
      qualifies('petersen-2019', '44 studies in eczema; results conflict.'),
    ],
    gradedOn: '2026-10-16',
  }),
]
