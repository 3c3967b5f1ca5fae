import {sourcesOfKind} from './source.ts'

/** Letters, news reports and reference pages. */
export const referencePages = sourcesOfKind('reference', {
  'letter-2025': {
    title: 'Rosacea and small intestinal bacterial overgrowth',
    publisher: 'American Family Physician',
    year: 2025,
    design: 'Letter to the editor and the authors’ reply',
  },
  'ford-2019': {
    title: 'Efficacy of glutamine in postinfection IBS (letter)',
    authors: 'Ford AC, Gibson PR',
    publisher: 'Gut',
    year: 2019,
    design: 'Letter criticising the trial',
  },
  'healthday-2024': {
    title: 'Dermatologists’ group offers latest guidance on acne',
    authors: 'HealthDay',
    publisher: 'Medical Xpress',
    year: 2024,
    design: 'News report of the guideline',
  },
  'atopicdermatitis-net-nd': {
    title: 'Is Atopic Dermatitis an Autoimmune Disease?',
    authors: 'AtopicDermatitis.net editorial team',
    publisher: 'atopicdermatitis.net',
    design: 'Patient site (secondary source)',
  },
  'webmd-nd': {
    title: 'Slippery Elm: uses, side effects, interactions',
    authors: 'WebMD / TRC',
    publisher: 'webmd.com',
    design: 'Consumer monograph',
  },
  'niddk-nd': {
    title: 'Slippery Elm, in LiverTox (NBK599741)',
    authors: 'NIDDK',
    publisher: 'NCBI Bookshelf',
    design: 'Government drug-safety monograph',
    pmid: '38289993',
  },
})

/** Marketing: never evidence, kept for what it says of itself. */
export const promotionalPages = sourcesOfKind('promotional', {
  'promotional-nd': {
    title: 'The Science Behind PrimeBiome - An Effective Way to Improve Gut and Skin Health?',
    publisher: 'shopping-feedback.today',
    design: 'Undated marketing page; used only for the ingredient list',
  },
})
