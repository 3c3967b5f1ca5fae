import {sourcesOfKind} from './source.ts'

/** Trials that allotted people at random. */
export const randomisedTrials = sourcesOfKind('randomisedTrial', {
  'parodi-2008': {
    title: 'Small Intestinal Bacterial Overgrowth in Rosacea: Clinical Effectiveness of Its Eradication',
    authors: 'Parodi A, Paolino S, Greco A, et al.',
    publisher: 'Clinical Gastroenterology and Hepatology',
    year: 2008,
    design: 'Single-centre trial; assessors not blinded',
    doi: '10.1016/j.cgh.2008.02.054',
    pmid: '18456568',
  },
  'wastyk-2021': {
    title: 'Gut-microbiota-targeted diets modulate human immune status',
    authors: 'Wastyk HC, Fragiadakis GK, Perelman D, et al.',
    publisher: 'Cell',
    year: 2021,
    design: 'Randomised trial (18 per arm)',
    doi: '10.1016/j.cell.2021.06.019',
    pmid: '34256014',
  },
  'zhou-2019': {
    title:
      'Randomised placebo-controlled trial of dietary glutamine supplements for postinfectious irritable bowel syndrome',
    authors: 'Zhou Q, Verne ML, Fields JZ, et al.',
    publisher: 'Gut',
    year: 2019,
    design: 'Randomised trial (106 completers)',
    doi: '10.1136/gutjnl-2017-315136',
    pmid: '30108163',
  },
  'karl-2023': {
    title:
      'Severe, short-term sleep restriction reduces gut microbiota community richness but does not alter intestinal permeability in healthy young men',
    authors: 'Karl JP, Whitney CC, Wilson MA, et al.',
    publisher: 'Scientific Reports',
    year: 2023,
    design: 'Randomised crossover (19 men)',
    doi: '10.1038/s41598-023-27463-0',
  },
  'wilms-2019': {
    title:
      'The Impact of Pectin Supplementation on Intestinal Barrier Function in Healthy Young Adults and Healthy Elderly',
    authors: 'Wilms E, Jonkers DMAE, Savelkoul HFJ, et al.',
    publisher: 'Nutrients',
    year: 2019,
    design: 'Randomised double-blind trial (100 people)',
    doi: '10.3390/nu11071554',
    pmid: '31324040',
  },
  'eguren-2024': {
    title: 'A Randomized Clinical Trial to Evaluate the Efficacy of an Oral Probiotic in Acne Vulgaris',
    authors: 'Eguren C, Navarro-Blasco A, Corral-Forteza M, et al.',
    publisher: 'Acta Dermato-Venereologica',
    year: 2024,
    design: 'Randomised trial',
    doi: '10.2340/actadv.v104.33206',
  },
})
