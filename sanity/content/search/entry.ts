import {z} from 'zod'
import {words} from '#lib/words/language.ts'
import {GRADES} from '../claim/schema.ts'

/** Kinds of documents that can be searched for, in the order in which readers may narrow a search down. */
export const SEARCHED = [
  ...(['article', 'symptomPattern', 'food', 'foodList', 'faq', 'claim', 'term'] as const),
  ...(['source', 'person', 'section', 'page'] as const),
] as const
export type Searched = (typeof SEARCHED)[number]

/** What one document of a kind is called, and what all of them are. */
export const kindWord = (kind: Searched): string => words.kinds[kind]
export const kindsWord = (kind: Searched): string => words.allKinds[kind]

/** One document as search knows it, without any mark-up. */
export const SearchEntry = z.object({
  id: z.string(),
  kind: z.enum(SEARCHED),
  href: z.string(),
  title: z.string(),
  /** What else it is called. */
  names: z.array(z.string()),
  lead: z.string(),
  /** What else it may be looked for by: authors, numbers, ingredients. */
  facts: z.array(z.string()),
  text: z.string(),
  /** The ids of documents whose names stand for something in this one. */
  mentions: z.array(z.string()),
  /** The id of the section that it stands in. */
  section: z.string().nullable(),
  grade: z.enum(GRADES).nullable(),
})
export type SearchEntry = z.infer<typeof SearchEntry>

/** What the file of all entries holds. */
export const SearchFile = z.object({entries: z.array(SearchEntry)})
