import {claim, qualifies, supports} from './claim.ts'

/** What studies of skin did find, which advertising seldom says. */
export const testedClaims = [
  claim('c42', 'psoriasis-and-bowel-disease-occur-together', {
    statement: 'Crohn’s disease and ulcerative colitis are more common in people with psoriasis than in others.',
    exposure: {kind: 'mechanism', name: 'Bowel disease'},
    conditions: ['eczema-psoriasis'],
    grade: 'strong',
    population: 'People with psoriasis and people without, counted in studies of both diseases.',
    why: 'The diseases do occur together more often, as a systematic review found; that does not show which causes which.',
    evidence: [
      supports('fu-2018', 'Odds ratio 1.70 for Crohn’s disease and 1.75 for ulcerative colitis.'),
      qualifies('sikora-2020', '10 studies; gut bacteria differ in psoriasis, but findings vary.'),
    ],
    gradedOn: '2026-11-23',
  }),
  claim('c43', 'lower-glycaemic-load-in-acne', {
    statement: 'A lower glycaemic load reduces acne.',
    exposure: {kind: 'habit', name: 'Lower glycaemic load'},
    conditions: ['acne'],
    grade: 'moderate',
    population: 'People with acne, in studies that a systematic review brought together.',
    why: 'It probably has a modest effect, as a systematic review found; the guideline found too little to recommend a change of diet.',
    evidence: [
      supports('meixiong-2022', 'A modest benefit of a lower glycaemic load.'),
      qualifies('healthday-2024', 'Reports that the acne guideline lacked evidence to support diet changes.'),
    ],
    gradedOn: '2026-11-23',
  }),
  claim('c44', 'weight-loss-in-psoriasis', {
    statement: 'Losing weight eases psoriasis in people with overweight.',
    exposure: {kind: 'habit', name: 'Weight loss'},
    conditions: ['eczema-psoriasis'],
    grade: 'moderate',
    population: 'Adults with psoriasis and overweight.',
    why: 'It probably helps as an addition to treatment, according to one review with recommendations.',
    evidence: [supports('ford-2018', 'Recommends it as an addition to standard care.')],
    gradedOn: '2026-11-23',
  }),
]
