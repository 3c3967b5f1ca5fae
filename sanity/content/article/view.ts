import {contentsOf} from '../blocks/body/anchors.ts'
import {shownIn} from '../blocks/body/shown.ts'
import {bodyView} from '../blocks/body/view.ts'
import {citationFiles} from '../citation/files.ts'
import {claimRecord} from '../claim/record.ts'
import {recordFile} from '../evidence-record/files.ts'
import {faqCardView} from '../faq/view.ts'
import {foodListCardView} from '../food-list/view.ts'
import {metaView} from '../meta/view.ts'
import {bylineView} from '../person/byline/view.ts'
import {medicalPage} from '../structured-data/medical-page.ts'
import {symptomPatternCardView} from '../symptom-pattern/view.ts'
import {changesView, trustView} from '../trust/view.ts'
import {articleCardView} from './card/view.ts'
import type {Article, ArticlePage} from './query.ts'
import {waysOn} from './ways-on.ts'

export type ArticleView = ReturnType<typeof articleView>
export type ArticlePageView = ReturnType<typeof articlePageView>

/**
 * A whole article. `claims` is the record of what its text claims, numbered in the order in which a reader meets them;
 * `symptomPatterns`, `foodLists` and `faqs` lead on to pages with records of their own, which the text does not show.
 */
export function articleView(article: Article, today = new Date()) {
  const record = claimRecord()
  const body = bodyView(article.body, record)
  const shown = shownIn(article.body)
  const isNew = ({id}: {id: string}) => !shown.has(id)
  const about = article.symptomPatterns.map(symptomPatternCardView)
  const claims = record.all()
  const {review, reviewIntervalMonths: intervalMonths} = article
  const trust = trustView({review, claims, intervalMonths, today})
  const card = articleCardView(article)
  const authors = article.authors.map(bylineView)
  const {standfirst: description, hero, seo} = article
  const meta = metaView({
    title: article.title,
    description,
    path: card.href,
    image: hero?.image,
    seo,
    kind: 'article',
    grades: trust.grades,
  })
  const trail = card.section?.href ? [{title: card.section.title, path: card.section.href}] : []
  return {
    ...card,
    byline: authors,
    trust,
    contents: contentsOf(article.body),
    body,
    symptomPatterns: about.filter(isNew),
    foodLists: article.foodLists.map(foodListCardView).filter(isNew),
    faqs: article.faqs.map(faqCardView).filter(isNew),
    claims,
    cite: citationFiles(card.href),
    recordFile: recordFile(card.href),
    changes: changesView(article.changes),
    disclosure: article.disclosure,
    meta,
    jsonLd: medicalPage({meta, trail, trust, claims, authors, about, published: card.published.iso}),
  }
}

/** The same on its own page, with the ways on from there. */
export const articlePageView = (article: ArticlePage, today = new Date()) => ({
  ...articleView(article, today),
  ...waysOn(article),
})
