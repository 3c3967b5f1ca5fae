import {z} from 'zod'
import {array, first, nullable, projection, query, references} from '#sanity/projection.ts'
import {body} from '../blocks/body/query.ts'
import {figure} from '../blocks/figure/query.ts'
import {faqDigest} from '../faq/query.ts'
import {foodListDigest} from '../food-list/query.ts'
import {titledLink} from '../link/query.ts'
import {seo} from '../meta/query.ts'
import {byline} from '../person/byline/query.ts'
import {symptomPatternDigest} from '../symptom-pattern/query.ts'
import {change, review, reviewInterval} from '../trust/query.ts'

const article = projection({
  _id: z.string(),
  title: z.string(),
  slug: ['slug.current', z.string()],
  section: ['section->', nullable(titledLink)],
  standfirst: z.string(),
  hero: nullable(figure),
  authors: references(byline),
  publishedOn: z.string(),
  review: nullable(review),
  reviewIntervalMonths: reviewInterval,
  disclosure: z.string().nullable(),
  body,
  symptomPatterns: references(symptomPatternDigest),
  foodLists: references(foodListDigest),
  faqs: references(faqDigest),
  changes: array(change),
  seo: nullable(seo),
})
export type Article = z.infer<typeof article.schema>

/** A whole article with everything that it refers to. */
export const articleBySlug = query('articleBySlug', first('*[_type == "article" && slug.current == $slug]', article))
