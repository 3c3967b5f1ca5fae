import {stegaClean} from '@sanity/client/stega'
import {searchPath} from '../../search/request.ts'
import {articleCardView} from '../card/view.ts'
import type {SpeakingArticle, SpokenOf} from './query.ts'

export type FurtherArticles = ReturnType<typeof nearestArticles>

/** So many stand at the foot of a page. */
const MOST = 6

/** The claims that an article speaks of. */
export const claimsOf = ({marked, markedWithin, listed}: SpokenOf): Set<string | null> =>
  new Set([...marked, ...markedWithin, ...listed])

/** How many ids are in both. */
export const inCommon = (own: Set<string | null>, others: Set<string | null>): number =>
  [...own.intersection(others)].filter((id) => id !== null).length

interface Naming {
  articles: SpeakingArticle[]
  articleCount: number
}

/**
 * The articles that have most claims in common with a page, of equals the newer first. Where there are more than stand
 * here, `more` is the search for what the page is about.
 */
export function nearestArticles({articles, articleCount}: Naming, claims: {id: string}[], name: string) {
  const own = new Set<string | null>(claims.map(({id}) => id))
  const nearest = articles
    .map((article) => ({article, shared: inCommon(own, claimsOf(article))}))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST)
  return {
    articles: nearest.map(({article}) => articleCardView(article.card)),
    more: moreOn(name, articleCount > nearest.length),
  }
}

interface OnClaim {
  _id: string
  articles: SpeakingArticle[]
}

/** The same of articles that are found by the claims themselves. */
export function articlesOn(byClaim: OnClaim[], name: string) {
  const speaking = byClaim.flatMap(({_id, articles}) => articles.filter((article) => claimsOf(article).has(_id)))
  const articles = [...new Map(speaking.map((article) => [article.card._id, article])).values()].sort((one, other) =>
    stegaClean(other.card.publishedOn).localeCompare(stegaClean(one.card.publishedOn)),
  )
  const claims = byClaim.map(({_id}) => ({id: _id}))
  return nearestArticles({articles, articleCount: articles.length}, claims, name)
}

/** The way to the other articles on something; null where there are none. */
export const moreOn = (name: string, isMore: boolean) =>
  isMore ? {name, href: searchPath({question: stegaClean(name), kind: 'article'})} : null
