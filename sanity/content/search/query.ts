import {z} from 'zod'
import {array, choice, many, projection, query} from '#sanity/projection.ts'
import {GRADES} from '../claim/schema.ts'

/** Fields as editors filled them in; the view takes out whatever text there is. */
const texts = (...fields: string[]) => [`{${fields.join(', ')}}`, z.looseObject({})] as const

const own = <T extends string>(type: T) =>
  ({_id: z.string(), _type: z.literal(type), slug: ['slug.current', z.string()]}) as const

const ids = (expression: string) => [`coalesce(${expression}, [])`, z.array(z.string())] as const

const all = (type: string) => `*[_type == "${type}" && defined(slug.current)] | order(_id asc)`

const article = projection({
  ...own('article'),
  title: z.string(),
  lead: ['standfirst', z.string()],
  section: ['section._ref', z.string().nullable()],
  mentions: ids('authors[]._ref'),
  texts: texts('body', 'disclosure'),
})

const symptomPattern = projection({
  ...own('symptomPattern'),
  title: ['name', z.string()],
  lead: ['summary', z.string()],
  medicalName: z.string().nullable(),
  synonyms: array(z.string()),
  texts: texts('feelsLike', 'looksLike', 'onSkinTones', 'gutLink', 'otherCauses', 'careCards'),
})

const food = projection({
  ...own('food'),
  title: ['name', z.string()],
  lead: ['summary', z.string().nullable()],
  contains: array(z.string()),
  texts: texts('cautions'),
})

const foodList = projection({
  ...own('foodList'),
  title: z.string(),
  lead: ['standfirst', z.string().nullable()],
  mentions: ids('items[].food._ref'),
  texts: texts('items'),
})

const faq = projection({
  ...own('faq'),
  title: ['question', z.string()],
  lead: ['shortAnswer', z.string()],
  texts: texts('answer'),
})

const claim = projection({
  ...own('claim'),
  title: ['statement', z.string()],
  lead: ['why', z.string()],
  grade: choice(GRADES),
  exposure: ['exposure.name', z.string().nullable()],
  population: z.string().nullable(),
  mentions: ids('conditions[]._ref'),
})

const term = projection({
  ...own('term'),
  title: ['term', z.string()],
  lead: ['plain', z.string()],
  synonyms: array(z.string()),
})

const source = projection({
  ...own('source'),
  title: z.string(),
  authors: z.string().nullable(),
  publisher: z.string().nullable(),
  year: z.number().nullable(),
  design: z.string().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
})

const person = projection({
  ...own('person'),
  title: ['name', z.string()],
  lead: ['credentials', z.string().nullable()],
  texts: texts('bio'),
})

const section = projection({...own('section'), title: z.string(), lead: ['standfirst', z.string()]})

const page = projection({
  ...own('page'),
  title: z.string(),
  lead: ['standfirst', z.string().nullable()],
  texts: texts('body'),
})

const others = projection({
  symptomPatterns: many(all('symptomPattern'), symptomPattern),
  foods: many(all('food'), food),
  foodLists: many(all('foodList'), foodList),
  faqs: many(all('faq'), faq),
  claims: many(all('claim'), claim),
  terms: many(all('term'), term),
  sources: many(all('source'), source),
  people: many(all('person'), person),
  sections: many('*[_type == "section" && defined(slug.current)] | order(order asc)', section),
  pages: many(all('page'), page),
})
/** What can be searched for besides articles, kind by kind, with all its text. */
export const searchable = query('searchable', ['', others])

/** Articles with all their text, from `$start` up to but not including `$end`: all at once may be more than one answer holds. */
export const searchableArticles = query('searchableArticles', [
  '',
  projection({
    articles: many(`${all('article')}[$start...$end]`, article),
    more: ['count(*[_type == "article" && defined(slug.current)]) > $end', z.boolean()],
  }),
])

export type Searchable = z.infer<typeof others.schema> &
  Pick<z.infer<(typeof searchableArticles)['schema']>, 'articles'>
