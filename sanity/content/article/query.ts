import {z} from 'zod'
import {array, day, first, nullable, projection, query, reference, references} from '#sanity/projection.ts'
import {body} from '../blocks/body/query.ts'
import {figure} from '../blocks/figure/query.ts'
import {faqCard} from '../faq/query.ts'
import {foodListCard} from '../food-list/query.ts'
import {titledLink} from '../link/query.ts'
import {seo} from '../meta/query.ts'
import {byline} from '../person/byline/query.ts'
import {symptomPatternCard} from '../symptom-pattern/query.ts'
import {change, review, reviewInterval} from '../trust/query.ts'

/** An article with all that its page shows. */
export const wholeArticle = projection({
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
})
export type Article = z.infer<typeof wholeArticle.schema>

/** A whole article: what its text shows in full, and what it leads on to as cards. */
export const articleBySlug = query(
  'articleBySlug',
  first('*[_type == "article" && slug.current == $slug]', wholeArticle),
)
