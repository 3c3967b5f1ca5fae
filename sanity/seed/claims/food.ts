import {claim, contradicts, earlier, qualifies, supports} from './claim.ts'

/** Claims about foods and what is in them. */
export const foodClaims = [
  claim('c21', 'diet-is-the-strongest-tool', {
    statement: 'Diet is the strongest single tool for shaping the gut microbiome.',
    exposure: {kind: 'habit', name: 'Diet'},
    outcomes: ['gutBacteria'],
    grade: 'contested',
    population:
      'Volunteers on extreme diets; population cohorts of 1,106 people in Belgium and 1,135 in the Netherlands.',
    why: 'Studies disagree: diet changes gut bacteria within days, but changes fade, and medicines can matter as much.',
    evidence: [
      supports('david-2014', 'Extreme diets changed gut bacteria within days.'),
      qualifies('leeming-2019', 'The changes appear to be temporary.'),
      contradicts(
        'falony-2016',
        'Medicines explained the most variation, and stool consistency had the largest single effect.',
      ),
    ],
    gradedOn: '2026-10-19',
  }),
  claim('c22', 'fibre-rich-foods-are-prebiotics', {
    statement: 'Vegetables and fruit that are rich in fibre are prebiotics.',
    exposure: {kind: 'food', name: 'Fibre-rich vegetables and fruit'},
    outcomes: ['gutBacteria'],
    grade: 'moderate',
    population: '2,099 healthy adults in 64 trials; skin was not measured.',
    why: 'Fibre probably raises some helpful gut bacteria, but only certain fibres count as prebiotics, and diversity did not change in trials.',
    evidence: [
      supports('so-2018', '64 trials: more bifidobacteria, no change in diversity.'),
      qualifies('gibson-2017', 'A prebiotic must be used selectively by microbes and have a shown health benefit.'),
      qualifies('wastyk-2021', 'Diversity stayed the same in the high-fibre group.'),
    ],
    gradedOn: '2026-10-19',
  }),
  claim('c23', 'fermented-foods-are-rich-in-probiotics', {
    statement: 'Kimchi, sauerkraut, kefir and yogurt are rich in probiotics.',
    exposure: {kind: 'food', name: 'Fermented foods'},
    outcomes: ['gutBacteria'],
    grade: 'unsupported',
    why: 'We found no good evidence: these foods can hold live microbes, but a probiotic needs a known strain, an adequate amount and a shown benefit.',
    evidence: [
      contradicts('marco-2021', 'Separates fermented foods from probiotics.'),
      qualifies('hill-2014', 'Defines what may be called a probiotic.'),
      qualifies('asa-nd', 'In UK advertising the word probiotic is treated as a health claim.'),
    ],
    searchNote: 'We looked in the consensus statements on fermented foods and on probiotics; they keep the two apart.',
    gradedOn: '2026-11-23',
    history: [
      earlier(
        'contested',
        '2026-10-19',
        'Contested needs sound arguments on both sides. No source of ours calls these foods rich in probiotics.',
      ),
    ],
  }),
  claim('c24', 'fermented-foods-balance-the-microbiome', {
    statement: 'Fermented foods help to balance the gut microbiome.',
    exposure: {kind: 'food', name: 'Fermented foods'},
    outcomes: ['gutBacteria'],
    grade: 'limited',
    population: '18 adults in each group of one 17-week trial; healthy adults in 7 trials of probiotics.',
    why: 'Fermented foods may raise diversity and lower inflammation markers, as in one small 17-week trial that did not measure skin.',
    evidence: [
      supports(
        'wastyk-2021',
        '18 people in each group; diversity rose, but the main outcome, a cytokine response score, did not change.',
      ),
      contradicts(
        'kristensen-2016',
        '7 trials of probiotic supplements: no effect on diversity, richness or evenness.',
      ),
    ],
    gradedOn: '2026-10-19',
  }),
  claim('c25', 'l-glutamine-repairs-gut-lining', {
    statement: 'L-glutamine repairs and maintains the gut lining.',
    exposure: {kind: 'supplement', name: 'L-glutamine', food: 'l-glutamine'},
    outcomes: ['gutLining'],
    grade: 'contested',
    population:
      '106 adults who finished a trial, with bowel symptoms after an infection; adults in a 2024 analysis of trials. Skin was not measured.',
    why: 'Studies disagree: one striking trial has been criticised, and a 2024 analysis found no overall effect on gut permeability.',
    evidence: [
      supports(
        'zhou-2019',
        '79.6% improved against 5.8% on placebo; 15 g a day for 8 weeks, after bowel infection only.',
      ),
      contradicts(
        'ford-2019',
        'Criticises unconfirmed infections, a per-protocol analysis and unusually few side effects.',
      ),
      contradicts('abbasi-2024', 'No significant overall effect; an effect only above 30 g a day.'),
    ],
    gradedOn: '2026-10-19',
    history: [
      earlier(
        'moderate',
        '2026-10-06',
        'We first graded the trial of 2019 alone. The letter that criticises it and the analysis of 2024 were added afterwards.',
      ),
    ],
  }),
  claim('c26', 'bone-broth-repairs-gut-lining', {
    statement: 'Collagen or bone broth repairs the gut lining.',
    exposure: {kind: 'food', name: 'Bone broth and collagen', food: 'bone-broth'},
    outcomes: ['gutLining'],
    grade: 'unsupported',
    population: '14 healthy women who finished one study without a comparison group.',
    why: 'We found no good evidence: the one human study had no comparison group, 14 finishers and authors from the maker.',
    evidence: [
      qualifies(
        'abrahams-2022',
        '14 of 40 finished; everyone knew what they took; supplied and co-written by a maker.',
      ),
    ],
    searchNote:
      'We looked for controlled human trials on the gut lining and found none. One is registered (NCT06937801).',
    gradedOn: '2026-10-19',
  }),
  claim('c27', 'omega-3-fats-reduce-inflammation', {
    statement: 'Omega-3 fats reduce inflammation.',
    exposure: {kind: 'food', name: 'Omega-3 fats'},
    outcomes: ['inflammation'],
    grade: 'moderate',
    population: '4,601 people in 68 trials of marine omega-3; skin was not measured.',
    why: 'Fish oil probably lowers inflammation markers by a small to moderate amount; effects from food, and from plant omega-3, are less certain.',
    evidence: [
      supports('li-2014', '68 trials; omega-3 from food lowered one marker only (IL-6).'),
      supports('kavyani-2022', 'Three markers fell (CRP, TNF-α and IL-6); results varied widely between studies.'),
      qualifies('nih-nd', 'The body turns only very small amounts of plant omega-3 into the forms found in fish.'),
    ],
    gradedOn: '2026-10-20',
  }),
]
