import {listedWithAnd} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {linkView} from '../link/view.ts'
import {articleCardView} from './card/view.ts'
import type {SpokenOf} from './near/query.ts'
import {claimsOf, inCommon} from './near/view.ts'
import type {ArticlePage} from './query.ts'

type Start = Pick<ArticlePage, '_id' | 'sharing' | 'newer' | 'older'> & SpokenOf

const MOST = 4

/** Where an article leads: those that have most in common with it, and its neighbours in its section. */
export const waysOn = (article: Start) => ({related: related(article), ...neighbours(article)})

/** A shared claim says more than a shared pattern; of equals the newer comes first. */
const related = (article: Start) =>
  article.sharing
    .filter(({card}) => card._id !== article._id)
    .map((other) => ({
      card: other.card,
      claims: inCommon(claimsOf(article), claimsOf(other)),
      patterns: inCommon(patternsOf(article), patternsOf(other)),
    }))
    .filter(({claims, patterns}) => claims + patterns > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST)
    .map(({card, claims, patterns}) => ({...articleCardView(card), shares: sharesOf(claims, patterns)}))

/** "2 claims and 1 sign". */
function sharesOf(claims: number, patterns: number): string {
  const {shares} = words.article
  return listedWithAnd([
    claims > 0 && say(shares.claims, {count: claims}),
    patterns > 0 && say(shares.patterns, {count: patterns}),
  ])
}

const weightOf = ({claims, patterns}: {claims: number; patterns: number}) => 2 * claims + patterns

const patternsOf = ({shown, named}: SpokenOf) => new Set([...shown, ...named])

/** The articles before and after this one on the front of its section. */
const neighbours = ({newer, older}: Start) => ({
  before: newer && linkView(newer),
  after: older && linkView(older),
})
