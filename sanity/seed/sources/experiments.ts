import {sourcesOfKind} from './source.ts'

/** Studies that changed something in people who were not allotted at random: crossovers and trials without a control group. */
export const experiments = sourcesOfKind('experiment', {
  'david-2014': {
    title: 'Diet rapidly and reproducibly alters the human gut microbiome',
    authors: 'David LA, Maurice CF, Carmody RN, et al.',
    publisher: 'Nature',
    year: 2014,
    design: 'Crossover feeding study',
    doi: '10.1038/nature12820',
  },
  'vanuytsel-2014': {
    title:
      'Psychological stress and corticotropin-releasing hormone increase intestinal permeability in humans by a mast cell-dependent mechanism',
    authors: 'Vanuytsel T, van Wanrooy S, Vanheel H, et al.',
    publisher: 'Gut',
    year: 2014,
    design: 'Experimental study (23 + 13 healthy volunteers)',
    doi: '10.1136/gutjnl-2013-305690',
    pmid: '24153250',
  },
  'zhang-2017': {
    title: 'Human and rat gut microbiome composition is maintained following sleep restriction',
    authors: 'Zhang SL, Bai L, Goel N, et al.',
    publisher: 'PNAS',
    year: 2017,
    design: 'Experimental study',
    doi: '10.1073/pnas.1620673114',
    pmid: '28179566',
  },
  'benedict-2016': {
    title:
      'Gut microbiota and glucometabolic alterations in response to recurrent partial sleep deprivation in normal-weight young individuals',
    authors: 'Benedict C, et al.',
    publisher: 'Molecular Metabolism',
    year: 2016,
    design: 'Crossover (9 men)',
    doi: '10.1016/j.molmet.2016.10.003',
    pmid: '27900260',
  },
  'allen-2018': {
    title: 'Exercise Alters Gut Microbiota Composition and Function in Lean and Obese Humans',
    authors: 'Allen JM, Mailing LJ, Niemiro GM, et al.',
    publisher: 'Medicine & Science in Sports & Exercise',
    year: 2018,
    design: 'Uncontrolled training study (32 adults)',
    doi: '10.1249/MSS.0000000000001495',
  },
  'abrahams-2022': {
    title:
      'Effect of a Daily Collagen Peptide Supplement on Digestive Symptoms in Healthy Women: 2-Phase Mixed Methods Study',
    authors: 'Abrahams M, et al.',
    publisher: 'JMIR Formative Research',
    year: 2022,
    design: 'Open-label, single-arm, 14 completers',
    pmid: '35639457',
    funding: 'Product supplied by a maker of collagen, whose staff were among the authors',
  },
  'hawrelak-2010': {
    title: 'Effects of two natural medicine formulations on irritable bowel syndrome symptoms: a pilot study',
    authors: 'Hawrelak JA, Myers SP',
    publisher: 'Journal of Alternative and Complementary Medicine',
    year: 2010,
    design: 'Uncontrolled pilot (31 people), mixed herbs',
    doi: '10.1089/acm.2009.0090',
    pmid: '20954962',
  },
})
