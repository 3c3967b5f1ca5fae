import {claim, contradicts, earlier, qualifies, supports} from './claim.ts'

/** Claims about skin conditions as signs of the gut. */
export const skinClaims = [
  claim('c14', 'stubborn-acne-means-gut-problem', {
    statement: 'Acne that does not respond to creams suggests a gut problem.',
    exposure: {kind: 'mechanism', name: 'Dysbiosis'},
    conditions: ['acne'],
    grade: 'unsupported',
    why: 'We found no good evidence: no test or pattern is validated for this, and such acne usually needs a different medical treatment.',
    evidence: [
      contradicts('reynolds-2024', 'Gives effective next steps, including oral treatment and isotretinoin.'),
      contradicts('lacy-2024', 'There is no validated test for leaky gut.'),
      qualifies('health-nd', 'Advises seeing a GP about painful nodules or a risk of scars.'),
    ],
    searchNote: 'We looked for tests or symptom patterns that tell gut-related acne from other acne, and found none.',
    gradedOn: '2026-10-16',
  }),
  claim('c15', 'acne-and-dysbiosis-correlate', {
    statement: 'Studies show a high correlation between acne and gut dysbiosis.',
    exposure: {kind: 'mechanism', name: 'Dysbiosis'},
    conditions: ['acne'],
    grade: 'limited',
    population: 'Two comparisons: 43 people with acne and 43 without; 31 and 31.',
    why: 'Gut bacteria may differ in acne, but two small studies name different bacteria and cannot show cause.',
    evidence: [
      supports('deng-2018', '43 people with acne and 43 without; lower diversity in acne.'),
      supports('yan-2018', '31 people with acne and 31 without; different bacteria changed.'),
      qualifies('bowe-2011', 'A historical review that puts forward a hypothesis.'),
    ],
    gradedOn: '2026-10-16',
  }),
  claim('c16', 'rosacea-and-bacterial-overgrowth', {
    statement: 'Rosacea is strongly linked to gut inflammation and to bacterial overgrowth in the small bowel.',
    exposure: {kind: 'mechanism', name: 'Small intestinal bacterial overgrowth'},
    conditions: ['rosacea'],
    grade: 'limited',
    population: '801 people in 6 studies; one trial of a prescription antibiotic at a single centre.',
    why: 'Overgrowth may be commoner in rosacea, but the studies were small and the assessors of the one antibiotic trial were not blinded.',
    evidence: [
      supports(
        'parodi-2008',
        '52 of 113 people with rosacea had overgrowth, and 3 of 60 without; an antibiotic was tested, not diet.',
      ),
      supports('khurmatullina-2025', '6 studies, 801 people: relative risk 3.5 (95% confidence interval 1.3 to 9.1).'),
      supports('agnoletti-2017', 'Also found Demodex mites in about half of the people.'),
      qualifies('wang-2021', 'Calls the evidence controversial.'),
      qualifies('letter-2025', 'Review authors reply that conclusive evidence was lacking.'),
    ],
    gradedOn: '2026-10-16',
  }),
  claim('c17', 'eczema-and-psoriasis-are-autoimmune', {
    statement: 'Eczema and psoriasis are autoimmune conditions.',
    exposure: {kind: 'mechanism', name: 'Immune response'},
    conditions: ['eczema-psoriasis'],
    grade: 'unsupported',
    why: 'We found no good evidence that both are: psoriasis is often grouped with autoimmune diseases, while eczema is usually classed as inflammatory.',
    evidence: [
      contradicts('weidinger-2018', 'Eczema: a fault in the skin barrier together with type 2 inflammation.'),
      contradicts('atopicdermatitis-net-nd', 'Says that eczema is not classed as autoimmune.'),
      qualifies('polak-2021', 'Calls psoriasis a chronic, immune-mediated inflammatory disease.'),
    ],
    searchNote: 'We looked for reviews that class both conditions as autoimmune, and found none that do so for eczema.',
    gradedOn: '2026-11-23',
    history: [
      earlier(
        'contested',
        '2026-10-16',
        'Contested needs sound arguments on both sides. No source of ours calls eczema autoimmune.',
      ),
    ],
  }),
  claim('c18', 'weak-immune-system-behind-eczema', {
    statement: 'Eczema and psoriasis come from a weak immune system that depends on the gut lining.',
    exposure: {kind: 'mechanism', name: 'Immune response'},
    conditions: ['eczema-psoriasis'],
    grade: 'unsupported',
    population: 'People with eczema, including those in trials of probiotics.',
    why: 'We found no good evidence: the immune response is overactive or misdirected, not weak, and the part of the gut is unsettled.',
    evidence: [
      contradicts('weidinger-2018', 'Describes a fault in the skin barrier together with type 2 inflammation.'),
      qualifies('petersen-2019', 'The part of the gut in eczema is still disputed.'),
      contradicts('makrgeorgou-2018', 'Probiotics probably make little or no difference to eczema symptoms.'),
    ],
    searchNote: 'We looked for reviews that call the immune system weak in either condition, and found none.',
    gradedOn: '2026-11-23',
    history: [
      earlier(
        'contested',
        '2026-10-16',
        'Contested needs sound arguments on both sides. None of our sources supports the claim as it is worded.',
      ),
    ],
  }),
  claim('c19', 'leaky-gut-dull-ageing-skin', {
    statement: 'Leaky gut makes skin look dull and age faster.',
    exposure: {kind: 'mechanism', name: 'Leaky gut syndrome'},
    conditions: ['dull-skin'],
    grade: 'unsupported',
    population: '298 women in one study and 1,474 people in Spain in another; neither measured the gut.',
    why: 'We found no good evidence that gut permeability ages skin; sun and smoking have good evidence.',
    evidence: [
      contradicts('flament-2013', 'Visible ageing tracked sun exposure.'),
      contradicts('buendia-eisman-2020', 'Age, smoking and sunscreen use predicted skin ageing.'),
    ],
    searchNote: 'We looked for studies of gut permeability and skin ageing and found none.',
    gradedOn: '2026-10-16',
  }),
  claim('c20', 'better-gut-health-changes-skin', {
    statement: 'Improving gut health makes a large difference to the skin.',
    exposure: {kind: 'habit', name: 'Improving gut health'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'],
    grade: 'unsupported',
    population: 'People with acne or psoriasis in trials of specific diets.',
    why: 'We found no good evidence for “gut health” as such; a few specific diet changes have modest effects in specific conditions.',
    evidence: [
      contradicts('camilleri-2019', 'Restoring the barrier has not been shown to help symptoms elsewhere.'),
      qualifies('meixiong-2022', 'A lower glycaemic load has a modest benefit in acne.'),
      qualifies(
        'ford-2018',
        'Weight loss helps psoriasis in people with overweight; gluten-free only where coeliac markers are positive.',
      ),
      contradicts('healthday-2024', 'Reports that the acne guideline lacked evidence to support diet changes.'),
    ],
    searchNote: 'We looked for trials that set out to improve gut health in general and measured skin, and found none.',
    gradedOn: '2026-10-19',
  }),
]
