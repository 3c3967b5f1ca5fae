import {z} from 'zod'
import {array, day, first, many, nullable, projection, query, reference, references} from '#sanity/projection.ts'
import {body} from '../blocks/body/query.ts'
import {figure} from '../blocks/figure/query.ts'
import {faqCard} from '../faq/query.ts'
import {foodListCard} from '../food-list/query.ts'
import {linkFields, titledLink} from '../link/query.ts'
import {seo} from '../meta/query.ts'
import {byline} from '../person/byline/query.ts'
import {symptomPatternCard} from '../symptom-pattern/query.ts'
import {change, review, reviewInterval} from '../trust/query.ts'
import {speakingArticle, spokenOf} from './near/query.ts'

const whole = {
  _id: z.string(),
  _type: z.literal('article'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  section: reference(titledLink('section'), {required: true}),
  standfirst: z.string(),
  hero: nullable(figure),
  authors: references(byline, {required: true}),
  publishedOn: day,
  review: nullable(review, {required: true}),
  reviewIntervalMonths: reviewInterval,
  disclosure: z.string().nullable(),
  body,
  symptomPatterns: references(symptomPatternCard),
  foodLists: references(foodListCard),
  faqs: references(faqCard),
  changes: array(change),
  seo: nullable(seo),
} as const

/** An article with all that its text shows in full, and what it leads on to as cards. */
export const wholeArticle = projection(whole)
export type Article = z.infer<typeof wholeArticle.schema>

const SPEAKING_OF_THE_SAME = Object.values(spokenOf)
  .map(([place]) => `references(^.${place})`)
  .join(' || ')

/** On the front of a section the newest comes first, and of one day the lower id. */
const IN_ITS_SECTION = '*[_type == "article" && references(^.section._ref) && section._ref == ^.section._ref'

const inSection = projection({...linkFields, _type: z.literal('article'), title: z.string()})

const page = projection({
  ...whole,
  ...spokenOf,
  // The newest will do, itself among them; which of them are the nearest is for the view to say.
  sharing: many(
    `*[_type == "article" && (${SPEAKING_OF_THE_SAME})] | order(publishedOn desc)[0...60]`,
    speakingArticle,
  ),
  newer: first(
    `${IN_ITS_SECTION} && (publishedOn > ^.publishedOn || (publishedOn == ^.publishedOn && _id < ^._id))] | order(publishedOn asc, _id desc)`,
    inSection,
  ),
  older: first(
    `${IN_ITS_SECTION} && (publishedOn < ^.publishedOn || (publishedOn == ^.publishedOn && _id > ^._id))] | order(publishedOn desc, _id asc)`,
    inSection,
  ),
})
export type ArticlePage = z.infer<typeof page.schema>

/** A whole article, those that speak of the same claims and patterns, and its neighbours on the front of its section. */
export const articleBySlug = query('articleBySlug', first('*[_type == "article" && slug.current == $slug]', page))
