import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import type {CitationView} from '#sanity/content/source/view.ts'

/** A source for the examples of every component that shows one. */
export const exampleSource: CitationView = {
  id: 'source-exampleSource-2018',
  href: '/sources/psoriasis-and-bowel-disease',
  title: 'Association of Psoriasis With Inflammatory Bowel Disease',
  authors: 'Fu Y, Lee CH, Chi CC',
  publisher: 'JAMA Dermatology',
  year: 2018,
  kind: 'systematicReview',
  kindWord: 'Systematic review',
  design: 'systematic review and meta-analysis',
  retracted: false,
  link: {
    href: 'https://doi.org/10.1001/jamadermatol.2018.3631',
    label: 'doi:10.1001/jamadermatol.2018.3631',
    isTold: true,
  },
}

/** Claims for the examples of every component that shows one. */
export const bowelClaim: NumberedClaim = {
  number: 1,
  id: 'claim-bowel',
  href: '/claims/psoriasis-and-bowel-disease',
  statement: 'Psoriasis and inflammatory bowel disease occur together more often than by chance.',
  grade: 'strong',
  gradeWord: 'Strong evidence',
  why: 'Pooled studies of more than 7 million people agree.',
  population: 'Adults with psoriasis, mostly in Europe and North America.',
  gradedOn: {iso: '2026-10-12', words: '12 October 2026'},
  for: [{key: 'a', source: exampleSource, note: 'Odds ratio 1.70 for Crohn’s disease.'}],
  qualifying: [],
  against: [],
  searchNote: null,
}

export const milkClaim: NumberedClaim = {
  ...bowelClaim,
  number: 2,
  id: 'claim-milk',
  href: '/claims/milk',
  statement: 'Milk makes acne worse.',
  grade: 'contested',
  gradeWord: 'Contested',
  why: 'Observational studies disagree, and no trial has tested it.',
  population: null,
  against: [
    {
      key: 'b',
      note: null,
      source: {
        ...exampleSource,
        id: 'source-x',
        title: 'A trial that was withdrawn',
        authors: null,
        design: null,
        retracted: true,
        link: null,
      },
    },
  ],
}

export const kitchenClaim: NumberedClaim = {
  ...bowelClaim,
  number: 3,
  id: 'claim-kitchen',
  href: '/claims/kitchen',
  statement: 'The way to clear skin starts in the kitchen.',
  grade: 'unsupported',
  gradeWord: 'No good evidence',
  why: 'No trial shows that a diet clears skin by itself.',
  for: [],
  searchNote: 'We searched PubMed and the Cochrane Library.',
}
