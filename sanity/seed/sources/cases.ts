import {sourcesOfKind} from './source.ts'

/** Reports of single patients or a few. */
export const caseReports = sourcesOfKind('caseReport', {
  'cheung-2009': {
    title:
      'Liver injury associated with the use of Fructus Psoraleae (Bol-gol-zhee or Bu-gu-zhi) and its related proprietary medicine',
    authors: 'Cheung WI, et al.',
    publisher: 'Clinical Toxicology',
    year: 2009,
    design: 'Case series (3)',
    doi: '10.1080/15563650903059136',
    pmid: '19640237',
  },
  'li-2019': {
    title: 'Acute liver failure associated with Fructus Psoraleae: a case report and literature review',
    authors: 'Li A, Gao M, Zhao N, Li P, Zhu J, Li W',
    publisher: 'BMC Complementary Medicine and Therapies',
    year: 2019,
    design: 'Case report',
    doi: '10.1186/s12906-019-2493-9',
  },
})

/** Studies in the laboratory or in animals. */
export const laboratoryStudies = sourcesOfKind('laboratoryStudy', {
  'authors-2018': {
    title: 'Preparation, characterization and improvement in intestinal function of polysaccharide fractions from okra',
    publisher: 'Journal of Functional Foods',
    year: 2018,
    design: 'Laboratory/animal study (caecum contents measured)',
  },
})
