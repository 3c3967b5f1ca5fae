import {z} from 'zod'
import {array, many, projection} from '#sanity/projection.ts'
import {articleCard} from '../card/query.ts'

const ids = array(z.string().nullable())

/** The claims and patterns that an article speaks of in its own text, by where it does. */
export const spokenOf = {
  marked: ['body[].markDefs[].claim._ref', ids],
  markedWithin: ['body[].text[].markDefs[].claim._ref', ids],
  listed: ['body[].claims[]._ref', ids],
  shown: ['body[].patterns[]._ref', ids],
  named: ['symptomPatterns[]._ref', ids],
} as const
export type SpokenOf = Record<keyof typeof spokenOf, (string | null)[]>

/** An article with what it speaks of. */
export const speakingArticle = projection({card: ['@', articleCard], ...spokenOf})
export type SpeakingArticle = z.infer<typeof speakingArticle.schema>

/** So many of the newest are looked at; which of them are the nearest is for the view to say. */
const NEWEST = '| order(publishedOn desc, _id asc)[0...60]'

/** The articles that refer to a document, and how many these are. */
export const articlesNaming = {
  articles: many(`*[_type == "article" && references(^._id)] ${NEWEST}`, speakingArticle),
  articleCount: ['count(*[_type == "article" && references(^._id)])', z.number()],
} as const

/** The articles that speak of the claims about a document, by claim. */
export const articlesOnClaims = {
  articlesByClaim: many(
    '*[_type == "claim" && references(^._id)] | order(_id asc)',
    projection({
      _id: z.string(),
      articles: many(`*[_type == "article" && references(^._id)] ${NEWEST}`, speakingArticle),
    }),
  ),
} as const
