import {type Reference, reference, references, type SeedDocument, slug} from './reference.ts'
import {reviewed} from './review.ts'
import {body, figure, type Insert} from './text.ts'

interface ArticleText {
  slug: string
  title: string
  section: 'understand' | 'signs' | 'eat' | 'live' | 'evidence'
  standfirst: string
  hero: Insert
  body: (string | Insert)[]
  publishedOn: string
  reviewedOn?: string
  symptomPatterns?: string[]
  foodLists?: string[]
  faqs?: string[]
  disclosure?: string
}

/** An article by the editors as a document; what it refers to is named by key. */
export function article(text: ArticleText): SeedDocument & {authors: Reference[]} {
  const document = {
    _id: `article-${text.slug}`,
    _type: 'article',
    title: text.title,
    slug: slug(text.slug),
    section: reference('section', text.section),
    standfirst: text.standfirst,
    hero: text.hero,
    body: body(...text.body),
    symptomPatterns: references('symptomPattern', ...(text.symptomPatterns ?? [])),
    foodLists: references('foodList', ...(text.foodLists ?? [])),
    faqs: references('faq', ...(text.faqs ?? [])),
    authors: references('person', 'editors'),
    review: {_type: 'review', status: 'notReviewed'},
    ...(text.disclosure && {disclosure: text.disclosure}),
    publishedOn: text.publishedOn,
  }
  return text.reviewedOn ? reviewed(document, text.reviewedOn) : document
}

/** A drawing made for the site, with the credit that all of them carry. */
export const illustration = (file: string, alt: string, caption: string, longDescription?: string): Insert =>
  figure(file, alt, {caption, credit: 'Illustration: the editors', ...(longDescription && {longDescription})})
