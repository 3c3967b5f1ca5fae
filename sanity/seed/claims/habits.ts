import {claim, contradicts, qualifies, supports} from './claim.ts'

/** Claims about stress, sleep and movement. */
export const habitClaims = [
  claim('c28', 'stress-harms-gut-relaxation-helps', {
    statement: 'Chronic stress damages gut health, and meditation, yoga or breathing exercises put it right.',
    exposure: {kind: 'habit', name: 'Stress and relaxation'},
    outcomes: ['gutLining'],
    grade: 'limited',
    population: 'Healthy volunteers: 23 in one experiment, 13 in another. Skin was not measured.',
    why: 'Short-term stress may raise gut permeability, as in volunteers whose cortisol rose; long-term effects and relaxation are not established.',
    evidence: [
      supports('vanuytsel-2014', '23 and 13 healthy volunteers; the stress was public speaking.'),
      qualifies(
        'camilleri-2019',
        'Physical strain can raise permeability too; that restoring the barrier improves symptoms elsewhere is unproven.',
      ),
    ],
    gradedOn: '2026-10-20',
  }),
  claim('c29', 'adults-need-seven-to-nine-hours', {
    statement: 'Adults should sleep 7 to 9 hours a night.',
    exposure: {kind: 'habit', name: 'Sleep'},
    outcomes: ['health'],
    grade: 'strong',
    population: 'Healthy adults; 7 to 9 hours for ages 18 to 64, and 7 to 8 hours from 65.',
    why: 'Most adults do need at least 7 hours, on which two expert bodies agree; 7 to 9 is the range of one of them.',
    evidence: [
      supports('watson-2015', 'Recommends 7 hours or more.'),
      supports('hirshkowitz-2015', 'Recommends 7 to 9 hours, and 7 to 8 from age 65.'),
    ],
    gradedOn: '2026-10-20',
  }),
  claim('c30', 'gut-lining-repairs-in-sleep', {
    statement: 'Sleep is when the gut lining does most of its repair.',
    exposure: {kind: 'habit', name: 'Sleep'},
    conditions: ['dull-skin'],
    outcomes: ['gutLining'],
    grade: 'unsupported',
    population: '19 healthy young men in one trial, 9 men in another study, 60 women in a study of skin.',
    why: 'We found no good evidence: three nights of 2 hours’ sleep did not change gut permeability in 19 healthy young men.',
    evidence: [
      contradicts('karl-2023', '19 men, each observed with and without short sleep.'),
      contradicts('zhang-2017', 'The mix of gut bacteria was maintained after sleep restriction.'),
      qualifies('benedict-2016', '9 men: small changes in bacteria.'),
      qualifies(
        'oyetakin-white-2015',
        'Skin barrier recovered more slowly in poor sleepers; cosmetics-funded, and cannot show cause.',
      ),
    ],
    searchNote: 'We looked for human studies of gut repair by time of day and found none.',
    gradedOn: '2026-10-20',
  }),
  claim('c31', 'exercise-raises-gut-diversity', {
    statement: 'Regular moderate exercise raises the diversity of gut bacteria and lowers inflammation.',
    exposure: {kind: 'habit', name: 'Movement'},
    outcomes: ['gutBacteria', 'inflammation'],
    grade: 'limited',
    population: '32 adults over 6 weeks in one study; 28 trials in a review. Skin was not measured.',
    why: 'Exercise may change the mix of gut bacteria, but a rise in diversity is not consistent and the change fades on stopping.',
    evidence: [
      qualifies('allen-2018', '32 adults, 6 weeks: changes reversed on stopping, and depended on weight.'),
      qualifies('boytar-2023', '28 trials: exercise is likely to change gut bacteria; better methods are needed.'),
      qualifies('camilleri-2019', 'Endurance exercise can raise permeability.'),
    ],
    gradedOn: '2026-10-20',
  }),
]
