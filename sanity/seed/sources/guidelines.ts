import {sourcesOfKind} from './source.ts'

/** Clinical guidelines. */
export const guidelines = sourcesOfKind('guideline', {
  'reynolds-2024': {
    title: 'Guidelines of care for the management of acne vulgaris',
    authors: 'Reynolds RV, Yeung H, Cheng CE, et al.',
    publisher: 'Journal of the American Academy of Dermatology',
    year: 2024,
    design: 'Clinical guideline (GRADE)',
    doi: '10.1016/j.jaad.2023.12.017',
  },
  'su-2020': {
    title: 'AGA Clinical Practice Guidelines on the Role of Probiotics in the Management of Gastrointestinal Disorders',
    authors: 'Su GL, Ko CW, Bercik P, et al.',
    publisher: 'Gastroenterology',
    year: 2020,
    design: 'Clinical guideline (GRADE)',
    pmid: '32531291',
  },
})

/** Consensus statements of expert bodies. */
export const consensusStatements = sourcesOfKind('consensus', {
  'gibson-2017': {
    title: 'Expert consensus document: The ISAPP consensus statement on the definition and scope of prebiotics',
    authors: 'Gibson GR, Hutkins R, Sanders ME, et al.',
    publisher: 'Nature Reviews Gastroenterology & Hepatology',
    year: 2017,
    design: 'Consensus definition',
    doi: '10.1038/nrgastro.2017.75',
  },
  'hill-2014': {
    title: 'The ISAPP consensus statement on the scope and appropriate use of the term probiotic',
    authors: 'Hill C, Guarner F, Reid G, et al.',
    publisher: 'Nature Reviews Gastroenterology & Hepatology',
    year: 2014,
    design: 'Consensus definition',
    doi: '10.1038/nrgastro.2014.66',
  },
  'marco-2021': {
    title: 'The ISAPP consensus statement on fermented foods',
    authors: 'Marco ML, Sanders ME, Gänzle M, et al.',
    publisher: 'Nature Reviews Gastroenterology & Hepatology',
    year: 2021,
    design: 'Consensus definition',
    doi: '10.1038/s41575-020-00390-5',
    pmid: '33398112',
  },
  'swanson-2020': {
    title: 'The ISAPP consensus statement on the definition and scope of synbiotics',
    authors: 'Swanson KS, Gibson GR, Hutkins R, et al.',
    publisher: 'Nature Reviews Gastroenterology & Hepatology',
    year: 2020,
    design: 'Consensus definition',
  },
  'watson-2015': {
    title:
      'Recommended Amount of Sleep for a Healthy Adult: A Joint Consensus Statement of the AASM and Sleep Research Society',
    authors: 'Watson NF, Badr MS, Belenky G, et al.',
    publisher: 'Journal of Clinical Sleep Medicine',
    year: 2015,
    design: 'Consensus statement',
    doi: '10.5664/jcsm.4758',
    pmid: '25979105',
  },
  'hirshkowitz-2015': {
    title: 'National Sleep Foundation’s sleep time duration recommendations: methodology and results summary',
    authors: 'Hirshkowitz M, Whiton K, Albert SM, et al.',
    publisher: 'Sleep Health',
    year: 2015,
    design: 'Consensus statement',
    doi: '10.1016/j.sleh.2014.12.010',
  },
})
