import {claim, contradicts, earlier, qualifies, supports} from './claim.ts'

/** Claims about supplements and their ingredients. */
export const supplementClaims = [
  claim('c32', 'damaged-gut-needs-a-supplement', {
    statement: 'A damaged gut sometimes needs a targeted supplement to recover.',
    exposure: {kind: 'supplement', name: 'Supplements for leaky gut'},
    outcomes: ['gutLining'],
    grade: 'unsupported',
    population: 'People with digestive conditions, as covered by a guideline on probiotics.',
    why: 'We found no good evidence that supplements sold for leaky gut work, nor for probiotics in most bowel conditions.',
    evidence: [
      contradicts('nhs-nd', 'Says that there is no good evidence for supplements sold for leaky gut.'),
      contradicts('lacy-2024', 'Warns of unproven and sometimes dangerous treatments.'),
      contradicts('su-2020', 'Not enough evidence to recommend probiotics for most digestive conditions.'),
    ],
    searchNote: 'We looked for guidelines and trials on supplements for leaky gut, and found none that recommend one.',
    gradedOn: '2026-10-21',
  }),
  claim('c33', 'primebiome-strengthens-gut-barrier', {
    statement:
      'PrimeBiome strengthens the gut barrier, rebalances the microbiome and treats what lies behind skin problems.',
    exposure: {kind: 'supplement', name: 'PrimeBiome', product: 'primebiome'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'],
    outcomes: ['gutLining', 'gutBacteria'],
    grade: 'unsupported',
    why: 'We found no good evidence: there is no published trial of this product that we could find.',
    evidence: [
      contradicts(
        'us-2022',
        'Health claims need competent and reliable evidence, usually randomised trials in people.',
      ),
      contradicts('asa-nd', 'In UK advertising, claims for probiotics are treated as health claims.'),
      qualifies(
        'promotional-nd',
        'Used for the ingredient list alone: it names babchi (Psoralea corylifolia), among others.',
      ),
      qualifies('cheung-2009', '3 people with liver injury after taking Psoralea.'),
      qualifies('li-2019', 'One person with fatal liver failure after taking Psoralea.'),
    ],
    searchNote: 'We looked for a published trial of the product by name and found none.',
    gradedOn: '2026-10-21',
  }),
  claim('c34', 'slippery-elm-soothes-the-gut', {
    statement: 'Slippery elm soothes and repairs the gut.',
    exposure: {kind: 'supplement', name: 'Slippery elm'},
    outcomes: ['gutLining'],
    grade: 'unsupported',
    population:
      '31 people with irritable bowel syndrome who took it mixed with other herbs, without a comparison group.',
    why: 'We found no good evidence in people; one uncontrolled study of 31 people tested it only in a mixture.',
    evidence: [
      qualifies('hawrelak-2010', '31 people; a mixture of herbs; no comparison group.'),
      contradicts(
        'webmd-nd',
        'No good evidence; it can reduce the absorption of medicines; advises against use in pregnancy.',
      ),
      qualifies('niddk-nd', 'Not linked to liver injury.'),
    ],
    searchNote: 'We looked for trials of slippery elm alone and found none.',
    gradedOn: '2026-10-21',
  }),
  claim('c35', 'okra-supports-the-gut-lining', {
    statement: 'Okra supports the gut lining.',
    exposure: {kind: 'food', name: 'Okra', food: 'okra'},
    outcomes: ['gutLining'],
    grade: 'unsupported',
    population: 'Laboratory and animal studies; human trials concern blood sugar.',
    why: 'We found no good evidence in people: gut studies of okra are in the laboratory or in animals.',
    evidence: [
      qualifies('authors-2018', 'A laboratory and animal study.'),
      qualifies('kwok-2025', 'Says that evidence in people remains limited.'),
    ],
    searchNote: 'We looked for human trials of okra on the gut or the skin and found none.',
    gradedOn: '2026-10-21',
  }),
  claim('c36', 'pectin-fortifies-the-gut-barrier', {
    statement: 'Pectin works as a prebiotic and strengthens the gut barrier.',
    exposure: {kind: 'supplement', name: 'Pectin'},
    outcomes: ['gutLining', 'gutBacteria'],
    grade: 'unsupported',
    population: '100 healthy younger and older adults.',
    why: 'We found no good evidence: 15 g of pectin a day for four weeks did not change the gut barrier in 100 healthy adults.',
    evidence: [
      contradicts('wilms-2019', '100 people, double-blind: no change in the gut barrier.'),
      qualifies('gibson-2017', 'A benefit must be shown before a fibre is called a prebiotic.'),
    ],
    gradedOn: '2026-10-21',
  }),
  claim('c37', 'probiotics-clear-skin-problems', {
    statement: 'Blends of probiotics clear skin problems.',
    exposure: {kind: 'supplement', name: 'Probiotics'},
    conditions: ['acne', 'eczema-psoriasis'],
    grade: 'contested',
    population: '231 people with acne in 3 trials; people with eczema in a Cochrane review.',
    why: 'Studies disagree: some probiotics modestly reduced acne spots in small trials, but probably make little or no difference to eczema.',
    evidence: [
      supports(
        'tjiu-nd',
        '3 trials, 231 people: a modest effect, of low to moderate certainty; future studies may find none.',
      ),
      supports('eguren-2024', 'A randomised trial of an oral probiotic in acne.'),
      contradicts('makrgeorgou-2018', 'Finds the use of probiotics for eczema not evidence-based at present.'),
      qualifies('hill-2014', 'Effects belong to named strains and doses.'),
    ],
    gradedOn: '2026-10-21',
    history: [
      earlier(
        'limited',
        '2026-10-07',
        'We first graded the trials in acne alone. The Cochrane review of eczema, which finds little or no effect, was added afterwards.',
      ),
    ],
  }),
  claim('c38', 'skin-improves-weeks-after-gut', {
    statement: 'Skin improves a few weeks to a few months after the gut is put right.',
    exposure: {kind: 'mechanism', name: 'Time until skin improves'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'],
    grade: 'unsupported',
    why: 'We found no good evidence for any timescale; standard acne treatments can take up to 3 months.',
    evidence: [
      qualifies('health-nd', 'Standard acne treatments can take up to 3 months to work.'),
      qualifies('tjiu-nd', 'The trials of probiotics in acne lasted at least 4 weeks.'),
    ],
    searchNote: 'We looked for trials that treated the gut and timed the skin, and found none.',
    gradedOn: '2026-10-21',
  }),
  claim('c39', 'probiotics-work-best-with-diet', {
    statement: 'Probiotics work best alongside a diet that feeds them.',
    exposure: {kind: 'supplement', name: 'Probiotics with fibre'},
    outcomes: ['gutBacteria'],
    grade: 'limited',
    population: 'Healthy adults in 7 trials of probiotics; the combination with diet was hardly tested.',
    why: 'Fibre may help live microbes that use it, but little human evidence shows that diet makes a probiotic work better.',
    evidence: [
      qualifies('swanson-2020', 'Defines synbiotics; the benefit must be shown for the combination.'),
      qualifies('kristensen-2016', '7 trials in healthy adults: probiotics did not change the overall mix.'),
    ],
    gradedOn: '2026-10-21',
  }),
]
