import {z} from 'zod'
import {choice, first, many, projection, query, reference, references} from '#sanity/projection.ts'
import {articleCard} from '../article/card/query.ts'
import {GRADES} from '../claim/schema.ts'
import {faqCard} from '../faq/query.ts'
import {foodListCard} from '../food-list/query.ts'
import {sectionCard} from '../section/query.ts'
import {symptomPatternCard} from '../symptom-pattern/query.ts'

const choices = projection({
  _id: z.string(),
  _type: z.literal('siteSettings'),
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
  lead: reference(articleCard),
  featured: references(articleCard),
})

const home = projection({
  settings: first('*[_type == "siteSettings" && _id == "siteSettings"]', choices),
  latest: many('*[_type == "article"] | order(publishedOn desc)[0...12]', articleCard),
  sections: many('*[_type == "section"] | order(order asc)', sectionCard),
  symptomPatterns: many('*[_type == "symptomPattern"] | order(name asc)', symptomPatternCard),
  foodLists: many('*[_type == "foodList"] | order(title asc)', foodListCard),
  faqs: many('*[_type == "faq"] | order(question asc)[0...6]', faqCard),
  claims: many('*[_type == "claim"]', projection({_id: z.string(), grade: choice(GRADES)})),
})
export type Home = z.infer<typeof home.schema>

/** The front page. */
export const homePage = query('homePage', ['', home])
