import type {Part} from './shown.ts'

const CITED = ['slug', 'kind', 'title', 'authors', 'publisher', 'year', 'design', 'doi', 'pmid', 'url', 'retracted']
const GRADED = ['statement', 'grade', 'slug']
const NAMED = ['title', 'name', 'question', 'slug']
/** With these, texts and what stands within them make claims. */
const CLAIMING = ['body', 'claims', 'answer', 'items', 'ingredients']

const CARD = [
  ...['title', 'name', 'question', 'slug', 'standfirst', 'section', 'hero', 'publishedOn', 'order'],
  ...['medicalName', 'summary', 'images', 'intent', 'shortAnswer', 'claims'],
]

/** Parts that only some fields make, of whatever kind; any change of a document touches its other parts. */
const MADE_OF: {readonly [part in Part]?: readonly string[]} = {
  path: ['slug'],
  title: ['title', 'slug'],
  places: [...NAMED, 'items'],
  card: CARD,
  near: [...CARD, 'body'],
  name: ['name', 'slug', 'credentials', 'registration'],
  grade: GRADED,
  record: [...GRADED, 'population', 'why', 'searchNote', 'gradedOn', 'evidence', 'conditions'],
  line: [...GRADED, 'exposure', 'conditions', 'outcomes', 'evidence', 'gradedOn'],
  use: [...GRADED, 'evidence', 'exposure'],
  count: ['evidence'],
  claims: [
    ...[...NAMED, ...CLAIMING, 'authors', 'review', 'publishedOn'],
    ...[...GRADED, 'population', 'why', 'searchNote', 'gradedOn', 'evidence'],
  ],
  sources: [...CLAIMING, 'slug', 'evidence'],
  grades: [...NAMED, ...CLAIMING, 'gutLink', 'grade'],
  news: ['title', 'slug', 'standfirst', 'section', 'authors', 'publishedOn', 'review', 'changes', 'body'],
  whole: [
    ...['title', 'slug', 'standfirst', 'section', 'authors', 'publishedOn', 'review', 'body', 'disclosure', 'changes'],
  ],
  text: [
    ...['title', 'name', 'question', 'statement', 'term', 'slug', 'standfirst', 'summary', 'shortAnswer'],
    ...['plain', 'why', 'order'],
    ...['medicalName', 'synonyms', 'section', 'authors', 'conditions', 'exposure', 'population', 'grade', 'items'],
    ...['body', 'disclosure', 'answer', 'gutLink', 'feelsLike', 'looksLike', 'onSkinTones', 'otherCauses', 'careCards'],
    ...['contains', 'cautions', 'credentials', 'bio', 'publisher', 'year', 'design', 'doi', 'pmid'],
  ],
  sharers: [],
  disclosure: ['name', 'relationship', 'trial'],
  citation: CITED,
  reference: [...CITED, 'funding', 'checkedOn'],
  item: ['title', 'slug', 'intent', 'standfirst', 'items'],
}

/** Whether a change of these fields of a document touches a part of it. */
export const isMadeOf = (part: Part, fields: ReadonlySet<string>): boolean =>
  MADE_OF[part]?.some((field) => fields.has(field)) ?? true
