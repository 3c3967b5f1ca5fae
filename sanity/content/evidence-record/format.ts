import {z} from 'zod'
import {EXPOSURE_KINDS, GRADES, OUTCOMES, STANCES} from '../claim/schema.ts'
import {STATUSES} from '../objects/review/schema.ts'
import {KINDS} from '../source/schema.ts'

/** The version of the format. What it promises stands in docs/evidence-record.md. */
export const VERSION = '1.0.0'

/** Where the JSON Schema of this format is published: one address for each major version. */
export const SCHEMA_FILE = `/schemas/evidence-${VERSION.split('.')[0]}.json`

const text = z.string()
const none = 'null where there is none'
const orNull = <T extends z.ZodType>(type: T, meaning: string) => type.nullable().describe(`${meaning}; ${none}`)
const named = (what: string) => z.object({name: text, url: z.url()}).describe(what)

const source = z
  .object({
    id: text.describe('Stays the same for as long as the source is cited'),
    url: z.url().describe('Its page on this site: all that it is used for'),
    cite: z.object({csl: z.url(), ris: z.url()}).describe('The source as CSL-JSON and as RIS'),
    kind: z.enum(KINDS),
    title: text,
    authors: orNull(text, 'As in a reference list'),
    publisher: orNull(text, 'Journal or publisher'),
    year: orNull(z.int(), 'Year of publication'),
    design: orNull(text, 'How it was done and on how many'),
    funding: orNull(text, 'Who paid for it, as it declares itself'),
    doi: orNull(text, 'Without https://doi.org/'),
    pmid: orNull(text, 'PubMed number'),
    link: orNull(z.url(), 'Where it can be read: by DOI, else PubMed, else its own address'),
    retracted: z.boolean().describe('Whether it has been retracted, as far as this site knows'),
    checkedOn: z.iso.date().describe('When an editor last saw that it exists and says this'),
  })
  .meta({id: 'Source'})

const evidence = z
  .object({
    stance: z.enum(STANCES).describe('On which side of the claim the source stands'),
    note: orNull(text, 'What it found'),
    source,
  })
  .meta({id: 'Evidence'})

const graded = {
  id: text.describe('Stays the same when statement and grade change'),
  url: z.url().describe('The page of the claim: show it where you show the claim'),
  statement: text,
  grade: z.enum(GRADES).describe('contested is no middle: studies disagree'),
  gradeInWords: text,
  why: text.describe('Why this grade, in one sentence'),
  population: orNull(text, 'Who was studied'),
  gradedOn: z.iso.date(),
  searchNote: orNull(text, 'Where evidence was looked for'),
  evidence: z.array(evidence).describe('In the order of the editors; look at stance'),
} as const

/** A claim of the whole record. */
const claim = z
  .object({
    ...graded,
    exposure: orNull(
      z.object({kind: z.enum(EXPOSURE_KINDS), name: text, url: orNull(z.url(), 'Its page on this site')}),
      'What is said to act on the skin',
    ),
    conditions: z.array(named('A pattern on the skin')).describe('Empty: skin in general, or an outcome below'),
    outcomes: z.array(z.enum(OUTCOMES)).describe('What else the claim is about'),
    history: z
      .array(z.object({grade: z.enum(GRADES), gradedOn: z.iso.date(), note: text}))
      .describe('Earlier grades, the latest first'),
    gradedBy: orNull(z.object({name: text, url: z.url()}), 'Who answers for the grade'),
  })
  .meta({id: 'Claim'})

const place = z
  .object({
    url: z.url().describe('The heading that it stands under'),
    heading: orNull(text, 'That heading'),
    sentence: orNull(text, 'The sentence that makes the claim'),
    words: orNull(text, 'The words of it that carry the mark'),
    within: orNull(
      z.object({title: text, url: orNull(z.url(), 'Its page')}),
      'A list, question or product shown there',
    ),
  })
  .meta({id: 'Place'})

const madeClaim = z
  .object({
    number: z.int().min(1).describe('Its number in the record of the article'),
    ...graded,
    madeAt: z.array(place).min(1).describe('Everywhere that the article makes it, in reading order'),
  })
  .meta({id: 'MadeClaim'})

const head = {
  $schema: z.url().describe('This schema'),
  version: z.string().regex(/^1\.\d+\.\d+$/),
  url: z.url().describe('Where this very record is kept up to date'),
  madeOn: z.iso.date().describe('Later changes are not in this copy'),
  site: named('Who answers for it'),
  licence: z.object({name: text, url: z.url(), attribution: text}),
} as const

export const siteRecord = z
  .object({
    scope: z.literal('site'),
    ...head,
    gradeDefinitions: z.array(z.object({grade: z.enum(GRADES), inWords: text, definition: text})),
    claims: z.array(claim).describe('By statement'),
  })
  .meta({id: 'SiteRecord', description: 'Every claim that the site makes'})
export type SiteRecord = z.infer<typeof siteRecord>

export const articleRecord = z
  .object({
    scope: z.literal('article'),
    ...head,
    article: z.object({
      url: z.url(),
      title: text,
      publishedOn: z.iso.date(),
      authors: z.array(named('An author')),
      cite: z.object({csl: z.url(), ris: z.url()}).describe('All its sources as CSL-JSON and as RIS'),
    }),
    review: z.object({
      status: z.enum(STATUSES),
      inWords: text,
      reviewedOn: orNull(z.iso.date(), 'When it was last checked'),
      reviewedBy: orNull(z.object({name: text, url: z.url()}), 'Who reviewed it clinically'),
      dueOn: orNull(z.iso.date(), 'When it is to be checked again'),
    }),
    claims: z.array(madeClaim).describe('In the order in which a reader meets them'),
  })
  .meta({id: 'ArticleRecord', description: 'What one article claims, where, and how well that is supported'})
export type ArticleRecord = z.infer<typeof articleRecord>

const record = z.discriminatedUnion('scope', [siteRecord, articleRecord])

/** The JSON Schema of both records. Readers must let fields pass that they do not know, and so does this. */
export const jsonSchema = (id: string) => ({
  ...z.toJSONSchema(record, {io: 'input'}),
  $id: id,
  title: 'Evidence record',
})
