import {claim, contradicts, earlier, qualifies, supports} from './claim.ts'

/** Claims about what the gut is, and how it is tied to the skin. */
export const gutClaims = [
  claim('c01', 'gut-and-skin-influence-each-other', {
    statement: 'The gut and the skin influence each other, which is called the gut–skin axis.',
    exposure: {kind: 'mechanism', name: 'Gut–skin axis'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis'],
    grade: 'moderate',
    population: 'People with coeliac disease, psoriasis or bowel disease; smaller groups with other skin conditions.',
    why: 'Some gut and skin diseases clearly occur together, so a link probably exists; cause and effect in common skin conditions is still being worked out.',
    evidence: [
      supports('reunala-2021', 'The rash of coeliac disease clears on a gluten-free diet.'),
      supports(
        'fu-2018',
        'Psoriasis was linked with Crohn’s disease (odds ratio 1.70) and ulcerative colitis (odds ratio 1.75).',
      ),
      supports('salem-2018', 'Describes possible pathways between gut microbes and skin.'),
      supports('de-2021', 'Collects findings that are mostly associations.'),
      qualifies('oneill-2016', 'Says that neither field has studied the axis systematically.'),
    ],
    gradedOn: '2026-10-14',
  }),
  claim('c02', 'trillions-of-gut-microbes', {
    statement: 'The digestive tract holds trillions of microbes.',
    exposure: {kind: 'mechanism', name: 'Gut microbiome'},
    outcomes: ['gutBacteria'],
    grade: 'moderate',
    population: 'An estimate for a reference adult man, from published measurements.',
    why: 'The body probably holds about 38 trillion bacteria, nearly all in the large bowel: a widely accepted count that rests on one recalculation.',
    evidence: [supports('sender-2016', 'Recalculates the number from measurements by others.')],
    gradedOn: '2026-11-23',
    history: [
      earlier(
        'strong',
        '2026-10-14',
        'A strong claim needs a guideline, a consensus statement or a systematic review, and we have none for this count.',
      ),
    ],
  }),
  claim('c03', 'balanced-gut-clear-complexion', {
    statement: 'A balanced gut gives a strong skin barrier and a clear complexion.',
    exposure: {kind: 'mechanism', name: 'Balance of gut bacteria'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'],
    grade: 'unsupported',
    population: 'Studies of eczema, and of the gut barrier; none tested “balance” as such.',
    why: 'We found no good evidence: a “balanced” microbiome has no agreed definition, and no trial shows that reaching one clears skin.',
    evidence: [
      contradicts('hooks-2017', 'The word dysbiosis is often used without a definition that can be tested.'),
      qualifies('petersen-2019', '44 studies in eczema, with results that conflict.'),
      contradicts('camilleri-2019', 'It is unproven that restoring the barrier improves symptoms elsewhere.'),
    ],
    searchNote:
      'We looked for trials that measured both gut bacteria and skin clearing, and found none that tested this.',
    gradedOn: '2026-10-14',
  }),
  claim('c04', 'gut-imbalance-triggers-skin-conditions', {
    statement: 'Gut imbalance or damage triggers acne, eczema, rosacea and early skin ageing.',
    exposure: {kind: 'mechanism', name: 'Dysbiosis'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'],
    grade: 'contested',
    population: 'Genetic data from large groups of people; 44 studies of people with eczema.',
    why: 'Studies disagree: genetic analyses hint at cause in inflammatory conditions, barrier research does not show the pathway, and nothing was found for ageing.',
    evidence: [
      supports('long-2023', '26 suggestive causal links across four skin conditions.'),
      supports('mao-2023', '76 links, but with different bacteria from the other genetic study.'),
      contradicts(
        'hollander-2020',
        'Few convincing data that bacteria or their products pass between cells in intact human gut.',
      ),
      qualifies('petersen-2019', 'Results in eczema conflict.'),
    ],
    gradedOn: '2026-10-14',
  }),
  claim('c05', 'leaky-gut-behind-skin-problems', {
    statement: '“Leaky gut” is a condition, and many skin problems begin with it.',
    exposure: {kind: 'mechanism', name: 'Leaky gut syndrome'},
    conditions: ['acne', 'rosacea', 'eczema-psoriasis'],
    grade: 'unsupported',
    population: 'Permeability was measured in people with coeliac disease and inflammatory bowel disease.',
    why: 'We found no good evidence: permeability rises in some bowel diseases, but “leaky gut syndrome” is no recognised diagnosis and has no validated test.',
    evidence: [
      contradicts('nhs-nd', 'Not a recognised diagnosis; little evidence for the theory.'),
      contradicts('cleveland-nd', 'Calls it hypothetical, and the evidence lacking.'),
      contradicts('lacy-2024', 'Not accepted as a formal diagnosis; no validated test.'),
      qualifies(
        'camilleri-2019',
        'Barrier function can be measured, but treating it has not been shown to help symptoms elsewhere.',
      ),
      qualifies(
        'vanuytsel-2021',
        'Clear in coeliac and inflammatory bowel disease; whether cause or result is unsolved.',
      ),
    ],
    searchNote:
      'We looked for guidelines, reviews and health services that treat leaky gut as a diagnosis, and found none.',
    gradedOn: '2026-11-23',
    history: [
      earlier(
        'contested',
        '2026-10-15',
        'Contested needs sound arguments on both sides. None of our sources supports the claim.',
      ),
    ],
  }),
  claim('c06', 'gut-lining-is-one-layer-of-cells', {
    statement:
      'The gut lining is one layer of cells joined by tight junctions, and it lets some things through and not others.',
    exposure: {kind: 'mechanism', name: 'Gut barrier'},
    outcomes: ['gutLining'],
    grade: 'moderate',
    why: 'The lining probably works as reviews describe it; this is standard biology, and we found no guideline or systematic review of it.',
    evidence: [
      supports('turner-2009', 'Where the lining is intact, the tight junctions largely set how much passes.'),
      supports('camilleri-2019', 'Adds that mucus and immune defences are part of the barrier.'),
      supports('nhs-nd', 'Gives the same description for patients.'),
    ],
    gradedOn: '2026-11-23',
    history: [
      earlier(
        'strong',
        '2026-10-15',
        'A strong claim needs a guideline, a consensus statement or a systematic review, and we have only reviews.',
      ),
    ],
  }),
  claim('c07', 'food-particles-leak-into-blood', {
    statement: 'Tight junctions loosen, undigested food and germs pass into the blood, and the immune system reacts.',
    exposure: {kind: 'mechanism', name: 'Increased intestinal permeability'},
    outcomes: ['gutLining', 'inflammation'],
    grade: 'limited',
    population: 'People with bowel diseases, people taking certain medicines, and healthy volunteers.',
    why: 'Disease, some medicines, alcohol and stress may raise permeability, but evidence of body-wide effects in healthy people is weak.',
    evidence: [
      contradicts('hollander-2020', 'Few convincing data that large particles pass through intact human gut.'),
      qualifies(
        'nhs-nd',
        'Extra permeability probably leads to no more than brief, mild inflammation of part of the bowel.',
      ),
      qualifies(
        'camilleri-2019',
        'Anti-inflammatory painkillers, endurance exercise, pregnancy and emulsifiers can raise it.',
      ),
      qualifies('vanuytsel-2021', 'Best shown in coeliac disease and inflammatory bowel disease.'),
    ],
    gradedOn: '2026-11-23',
    history: [
      earlier(
        'contested',
        '2026-10-15',
        'The sources do not stand on two sides: they find the first step in some people, and little for the rest.',
      ),
    ],
  }),
]
