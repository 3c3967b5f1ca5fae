/** Every word that the views make themselves, in one place, so that another language is another file. */

/** The language of these words, for dates and `lang`. */
export const LOCALE = 'en-GB'

export const GRADE_WORDS = {
  strong: 'Strong evidence',
  moderate: 'Moderate evidence',
  limited: 'Limited evidence',
  contested: 'Contested',
  unsupported: 'No good evidence',
} as const

export const EXPOSURE_WORDS = {
  food: 'Food',
  habit: 'Habit',
  supplement: 'Supplement',
  mechanism: 'In the body',
} as const

/** The same as headings over several. */
export const EXPOSURES_WORDS = {
  food: 'Foods',
  habit: 'Habits',
  supplement: 'Supplements',
  mechanism: 'In the body',
} as const

/** What claims are about besides conditions of the skin. */
export const OUTCOME_WORDS = {
  gutLining: 'Gut lining',
  gutBacteria: 'Gut bacteria',
  inflammation: 'Inflammation',
  health: 'Health in general',
} as const

export const KIND_WORDS = {
  guideline: 'Guideline',
  systematicReview: 'Systematic review',
  randomisedTrial: 'Randomised trial',
  experiment: 'Experiment without random allotment',
  observationalStudy: 'Observational study',
  laboratoryStudy: 'Laboratory study',
  review: 'Review',
  consensus: 'Consensus statement',
  caseReport: 'Case report',
  healthService: 'Health service page',
  regulator: 'Regulator',
  reference: 'Reference',
  promotional: 'Promotional page',
} as const

export const INTENT_WORDS = {
  eatMore: 'Eat more',
  mayHelp: 'May help',
  limit: 'Limit',
  noGoodEvidence: 'No good evidence',
} as const

export const GROUP_WORDS = {
  vegetablesAndFruit: 'Vegetables and fruit',
  fermented: 'Fermented foods',
  collagenAndGlutamine: 'Collagen and glutamine',
  omega3: 'Omega-3 fats',
  other: 'Other foods',
} as const

export const LEVEL_WORDS = {emergency: 'Emergency', urgent: 'Soon', routine: 'When you can'} as const

export const ROLE_WORDS = {author: 'Author', editor: 'Editor', reviewer: 'Reviewer'} as const

export const STANCE_WORDS = {
  supports: 'Speaks for',
  qualifies: 'Limits or qualifies',
  contradicts: 'Speaks against',
} as const

/** Kinds of pages that show a claim or name a source, as headings over several, in the order of a reader's interest. */
export const PLACE_WORDS = {
  article: 'Articles',
  symptomPattern: 'Signs on the skin',
  faq: 'Questions',
  food: 'Foods',
  foodList: 'Food lists',
  page: 'About this site',
} as const

export const DISCLOSURE_WORDS = {
  none: 'We have no relationship with the maker of this product.',
  affiliate: 'We earn a commission if you buy this product through our link.',
  sponsored: 'The maker of this product paid for this mention.',
  gifted: 'The maker of this product gave it to us free of charge.',
  owned: 'This product is sold by the owner of this site.',
} as const

export const words = {
  notReviewed: 'Not reviewed yet.',
  changedSinceReview: (day: string | null) =>
    day ? `Changed since it was checked on ${day}. Not checked since.` : 'Changed since it was last checked.',
  checkedLongAgo: (months: number) =>
    `This page was checked more than ${months === 1 ? '1 month' : `${months} months`} ago and is due for another look. Some of it may be out of date.`,
  sourcesChecked: 'Sources checked by editors. Not clinically reviewed.',
  clinicallyReviewed: (reviewer: string) => `Clinically reviewed by ${reviewer}.`,
  retracted: 'Retracted.',
  skinInGeneral: 'Skin in general',
  shares: (claims: number, patterns: number) =>
    [
      claims > 0 && (claims === 1 ? '1 claim' : `${claims} claims`),
      patterns > 0 && (patterns === 1 ? '1 sign' : `${patterns} signs`),
    ]
      .filter(Boolean)
      .join(' and '),
  firstGraded: 'First graded.',
  theEvidence: 'The evidence',
  noTrial: 'We found no trial of this product.',
  contestedOrUnsupported: (some: number, all: number) => `${some} of ${all} claims contested or unsupported`,
  noneContested: (all: number) => `${all === 1 ? '1 claim' : `${all} claims`}, none contested or unsupported`,
  sourceCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  doi: (doi: string) => `doi:${doi}`,
  pmid: (pmid: string) => `PubMed ${pmid}`,
  website: 'Website',
  home: 'Home',
  checkedOn: (day: string) => `Checked ${day}.`,
  nextCheckDue: (day: string) => `Next check due ${day}.`,
  partOf: (part: string, whole: string) => `${part} · ${whole}`,
  allArticles: 'All articles',
  feedIn: (title: string, form: string) => `${title} (${form})`,
  onTheSite: 'This article on the site',
  disclosure: 'Disclosure',
  changes: 'What was changed',
  sources: 'Sources',
  source: (number: number) => `source ${number}`,
  claim: (number: number) => `claim ${number}`,
  studied: (population: string) => `Studied: ${population}`,
  gradedOn: (day: string) => `Graded ${day}.`,
  aboutThisClaim: 'All about this claim',
  dos: 'Do',
  donts: 'Do not',
  feelsLike: 'Feels like:',
  looksLike: 'Looks like:',
  otherCauses: 'Other causes:',
  articles: 'Articles',
  data: 'For programs',
  recordOfAll: 'Every claim with its grade and its sources',
  otherPages: 'Lists',
  readWithEvidence: 'Read it with all evidence',
} as const

/** What a page is, on the picture that social networks show for it. */
export const CARD_WORDS = {
  article: 'Article',
  symptomPattern: 'Signs on the skin',
  food: 'Food',
  foodList: 'Food list',
  faq: 'Question',
  claim: 'Claim',
  source: 'Source',
  person: 'Person',
  section: 'Section',
  page: 'About this site',
} as const

/** What readers are asked who look for their signs. */
export const FINDER_WORDS = {feelsLike: 'What does it feel like?', looksLike: 'What does it look like?'} as const

/** Kinds of documents in search: what one is called, and what all of them are. */
export const FOUND_WORDS = {
  article: {one: CARD_WORDS.article, all: 'Articles'},
  symptomPattern: {one: 'Sign on the skin', all: CARD_WORDS.symptomPattern},
  food: {one: CARD_WORDS.food, all: 'Foods'},
  foodList: {one: CARD_WORDS.foodList, all: 'Food lists'},
  faq: {one: CARD_WORDS.faq, all: 'Questions'},
  claim: {one: CARD_WORDS.claim, all: 'Claims'},
  term: {one: 'In plain words', all: 'Glossary'},
  source: {one: CARD_WORDS.source, all: 'Sources'},
  person: {one: CARD_WORDS.person, all: 'People'},
  section: {one: CARD_WORDS.section, all: 'Sections'},
  page: {one: CARD_WORDS.page, all: CARD_WORDS.page},
} as const

export const SEARCH_WORDS = {
  title: 'Search',
  description: 'Search all articles, signs on the skin, foods, questions, claims and sources of this site.',
  everything: 'Everything',
  allSections: 'All sections',
} as const

/** Titles and descriptions of the pages that list things. */
export const INDEX_WORDS = {
  symptoms: {
    title: 'Signs on the skin',
    description: 'Patterns on the skin that people connect with the gut: how they look and feel, and when to get help.',
  },
  foods: {
    title: 'Foods and food lists',
    description:
      'Foods that are said to help the skin: what they contain, how good the evidence is, and who should take care.',
  },
  questions: {
    title: 'Questions',
    description: 'Short answers to common questions about the gut and the skin, with the claims that they rest on.',
  },
  sources: {
    title: 'Sources',
    description: 'Every study, review and guideline behind a claim on this site, the weightiest kinds first.',
  },
  evidence: {
    title: 'The evidence, claim by claim',
    description:
      'Every claim about gut and skin that we have graded: how well it is supported, by what, and what speaks against it.',
  },
  matrix: {
    title: 'The evidence matrix',
    description:
      'What people eat, take or do, against what it is said to change. Each claim with its grade, and how many sources speak for it and against it.',
  },
  grading: {
    title: 'How we grade',
    description: 'What each grade means, what counts as a source, and what happens when a grade changes.',
  },
  glossary: {title: 'Glossary', description: 'The words of gut and skin research in plain language.'},
} as const
