import {stegaClean} from '@sanity/client/stega'
import {contentsOf} from '../blocks/body/anchors.ts'
import {bodyView} from '../blocks/body/view.ts'
import {figureViewOrNull} from '../blocks/figure/view.ts'
import {claimRecord} from '../claim/record.ts'
import {dateView} from '../dates.ts'
import {faqDigestView} from '../faq/view.ts'
import {foodListDigestView} from '../food-list/view.ts'
import {linkView} from '../link/view.ts'
import {medicalPage} from '../meta/json-ld.ts'
import {metaView} from '../meta/view.ts'
import {bylineView} from '../person/view.ts'
import {symptomPatternDigestView} from '../symptom-pattern/view.ts'
import {changesView, trustView} from '../trust/view.ts'
import type {Article, ArticleCard} from './query.ts'
import {path} from './schema.ts'

export type ArticleView = ReturnType<typeof articleView>
export type ArticleCardView = ReturnType<typeof articleCardView>

/** An article as lists show it. */
export const articleCardView = ({_id, title, slug, standfirst, section, hero, publishedOn}: ArticleCard) => ({
  id: _id,
  title,
  href: path(stegaClean(slug)),
  standfirst,
  section: section && linkView(section),
  hero: figureViewOrNull(hero),
  published: dateView(publishedOn),
})

/** A whole article: `claims` is its record, numbered in the order in which a reader meets them. */
export function articleView(article: Article, today = new Date()) {
  const record = claimRecord()
  const body = bodyView(article.body, record)
  const symptomPatterns = article.symptomPatterns.map((pattern) => symptomPatternDigestView(pattern, record))
  const foodLists = article.foodLists.map((list) => foodListDigestView(list, record))
  const faqs = article.faqs.map((faq) => faqDigestView(faq, record))
  const claims = record.all()
  const {review, reviewIntervalMonths: intervalMonths} = article
  const trust = trustView({review, claims, intervalMonths, today})
  const card = articleCardView(article)
  const authors = article.authors.map(bylineView)
  const {standfirst: description, hero, seo} = article
  const meta = metaView({title: article.title, description, path: card.href, image: hero?.image, seo})
  return {
    ...card,
    byline: authors,
    trust,
    contents: contentsOf(article.body),
    body,
    symptomPatterns,
    foodLists,
    faqs,
    claims,
    changes: changesView(article.changes),
    disclosure: article.disclosure,
    meta,
    jsonLd: medicalPage({meta, trust, claims, authors, about: symptomPatterns, published: card.published.iso}),
  }
}
