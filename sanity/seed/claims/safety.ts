import {claim, contradicts, qualifies} from './claim.ts'

/** Claims about safety, and about diet in place of treatment. */
export const safetyClaims = [
  claim('c40', 'lifestyle-changes-are-safe-for-everyone', {
    statement: 'Changes in diet, stress and sleep are safe for everyone.',
    exposure: {kind: 'habit', name: 'Diet, stress and sleep'},
    outcomes: ['health'],
    grade: 'unsupported',
    why: 'We found no good evidence for “everyone”: the risk is low for most people, but warfarin, weak immunity, preterm birth and restrictive eating matter.',
    evidence: [
      contradicts('cambridge-nd', 'People on warfarin should keep their vitamin K intake steady.'),
      contradicts(
        'us-nd',
        'Probiotics can be risky in severe illness or weak immunity; reports a warning about preterm babies.',
      ),
      qualifies('webmd-nd', 'Slippery elm can interfere with medicines.'),
    ],
    gradedOn: '2026-10-22',
  }),
  claim('c41', 'clear-skin-starts-in-the-kitchen', {
    statement: 'Clear skin starts in the kitchen, and treatment only manages symptoms for a time.',
    exposure: {kind: 'habit', name: 'Diet in place of treatment'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis'],
    grade: 'unsupported',
    population: 'People with acne, eczema or psoriasis in guidelines and systematic reviews.',
    why: 'We found no good evidence that any diet does as much as proven treatments, which manage most of these conditions.',
    evidence: [
      contradicts('reynolds-2024', 'Strong recommendations for benzoyl peroxide, topical retinoids and others.'),
      qualifies('makrgeorgou-2018', 'Probiotics for eczema: little or no difference.'),
      qualifies('ford-2018', 'Diet is an addition to standard care in psoriasis.'),
    ],
    gradedOn: '2026-10-22',
  }),
]
