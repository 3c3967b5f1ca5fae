import {sourcesOfKind} from './source.ts'

/** Systematic reviews and meta-analyses. */
export const systematicReviews = sourcesOfKind('systematicReview', {
  'fu-2018': {
    title: 'Association of Psoriasis With Inflammatory Bowel Disease: A Systematic Review and Meta-analysis',
    authors: 'Fu Y, Lee CH, Chi CC',
    publisher: 'JAMA Dermatology',
    year: 2018,
    design: 'Systematic review and meta-analysis',
    doi: '10.1001/jamadermatol.2018.3631',
    pmid: '30422277',
  },
  'petersen-2019': {
    title: 'Role of the Gut Microbiota in Atopic Dermatitis: A Systematic Review',
    authors: 'Petersen EBM, Skov L, Thyssen JP, Jensen P',
    publisher: 'Acta Dermato-Venereologica',
    year: 2019,
    design: 'Systematic review (44 studies)',
  },
  'sikora-2020': {
    title: 'Gut Microbiome in Psoriasis: An Updated Review',
    authors: 'Sikora M, Stec A, Chrabaszcz M, et al.',
    publisher: 'Pathogens',
    year: 2020,
    design: 'Systematic review (10 studies)',
    doi: '10.3390/pathogens9060463',
  },
  'khurmatullina-2025': {
    title:
      'Prevalence and risk of small intestinal bacterial overgrowth in patients with rosacea: A systematic review and meta-analysis',
    authors: 'Khurmatullina AR, et al.',
    publisher: 'Terapevticheskii Arkhiv',
    year: 2025,
    design: 'Systematic review and meta-analysis (6 studies, 801 people)',
  },
  'makrgeorgou-2018': {
    title: 'Probiotics for treating eczema',
    authors: 'Makrgeorgou A, Leonardi-Bee J, Bath-Hextall FJ, et al.',
    publisher: 'Cochrane Database of Systematic Reviews',
    year: 2018,
    design: 'Cochrane review',
    doi: '10.1002/14651858.CD006135.pub3',
    pmid: '30480774',
  },
  'meixiong-2022': {
    title: 'Diet and acne: A systematic review',
    authors: 'Meixiong J, Ricco C, Vasavda C, Ho BK',
    publisher: 'JAAD International',
    year: 2022,
    design: 'Systematic review',
  },
  'ford-2018': {
    title:
      'Dietary Recommendations for Adults With Psoriasis or Psoriatic Arthritis From the Medical Board of the National Psoriasis Foundation: A Systematic Review',
    authors: 'Ford AR, et al.',
    publisher: 'JAMA Dermatology',
    year: 2018,
    design: 'Systematic review with recommendations',
    doi: '10.1001/jamadermatol.2018.1412',
    pmid: '29926091',
  },
  'so-2018': {
    title:
      'Dietary fiber intervention on gut microbiota composition in healthy adults: a systematic review and meta-analysis',
    authors: 'So D, Whelan K, Rossi M, et al.',
    publisher: 'The American Journal of Clinical Nutrition',
    year: 2018,
    design: 'Systematic review and meta-analysis (64 studies, 2,099 people)',
    doi: '10.1093/ajcn/nqy041',
    pmid: '29757343',
  },
  'kristensen-2016': {
    title:
      'Alterations in fecal microbiota composition by probiotic supplementation in healthy adults: a systematic review of randomized controlled trials',
    authors: 'Kristensen NB, Bryrup T, Allin KH, et al.',
    publisher: 'Genome Medicine',
    year: 2016,
    design: 'Systematic review (7 RCTs)',
    doi: '10.1186/s13073-016-0300-5',
    pmid: '27159972',
  },
  'abbasi-2024': {
    title:
      'A systematic review and meta-analysis of clinical trials on the effects of glutamine supplementation on gut permeability in adults',
    authors: 'Abbasi F, Haghighat Lari MM, Khosravi GR, et al.',
    publisher: 'Amino Acids',
    year: 2024,
    design: 'Systematic review and meta-analysis',
    doi: '10.1007/s00726-024-03420-7',
    pmid: '39397201',
  },
  'li-2014': {
    title:
      'Effect of Marine-Derived n-3 Polyunsaturated Fatty Acids on C-Reactive Protein, Interleukin 6 and Tumor Necrosis Factor α: A Meta-Analysis',
    authors: 'Li K, Huang T, Zheng J, Wu K, Li D',
    publisher: 'PLoS ONE',
    year: 2014,
    design: 'Meta-analysis (68 RCTs, 4,601 people)',
    doi: '10.1371/journal.pone.0088103',
    pmid: '24505395',
  },
  'kavyani-2022': {
    title: 'Efficacy of the omega-3 fatty acids supplementation on inflammatory biomarkers: An umbrella meta-analysis',
    authors: 'Kavyani Z, Musazadeh V, Fathi S, et al.',
    publisher: 'International Immunopharmacology',
    year: 2022,
    design: 'Umbrella meta-analysis',
    doi: '10.1016/j.intimp.2022.109104',
    pmid: '35914448',
  },
  'boytar-2023': {
    title:
      'The Effect of Exercise Prescription on the Human Gut Microbiota and Comparison between Clinical and Apparently Healthy Populations: A Systematic Review',
    authors: 'Boytar AN, Skinner TL, Wallen RE, Jenkins DG, Dekker Nitert M',
    publisher: 'Nutrients',
    year: 2023,
    design: 'Systematic review (28 trials)',
    doi: '10.3390/nu15061534',
    pmid: '36986264',
  },
  'tjiu-nd': {
    title: 'Oral probiotics for acne vulgaris: systematic review and meta-analysis of RCTs',
    authors: 'Tjiu JW, Lu CF',
    design: 'Systematic review and meta-analysis (3 trials, 231 people; search to November 2025)',
  },
})
