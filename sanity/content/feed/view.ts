import {stegaClean} from '@sanity/client/stega'
import {siteEnv} from '#lib/env.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {allSafe, xmlSafe} from '#lib/xml.ts'
import {path as articlePath} from '../article/schema.ts'
import {bodyView} from '../blocks/body/view.ts'
import {claimRecord} from '../claim/record.ts'
import {dateView} from '../dates.ts'
import {recordFile} from '../evidence-record/files.ts'
import {markdownFile} from '../markdown/files.ts'
import {bylineView} from '../person/byline/view.ts'
import {path as sectionPath} from '../section/schema.ts'
import {cardFile} from '../share-card/files.ts'
import {absolute} from '../structured-data/parts.ts'
import {changesView, trustView} from '../trust/view.ts'
import {summaryHtml} from './html.ts'
import type {FeedOfAll, FeedOfSection, NewsArticle} from './query.ts'

export type FeedView = ReturnType<typeof feedView>
export type FeedItem = FeedView['items'][number]

/** The feed of all articles, in no particular form. */
export const allFeedView = ({publisher, articles}: FeedOfAll, today = new Date()) =>
  feedView({
    title: publisher?.name ?? words.site.home,
    description: publisher?.description ?? '',
    page: '/',
    articles,
    today,
  })

/** The feed of a section. */
export function sectionFeedView({title, slug, standfirst, publisher, articles}: FeedOfSection, today = new Date()) {
  const whole = publisher ? say(words.site.partOf, {part: title, whole: publisher.name}) : title
  return feedView({title: whole, description: standfirst, page: sectionPath(stegaClean(slug)), articles, today})
}

interface Ground {
  title: string
  description: string
  page: string
  articles: NewsArticle[]
  today: Date
}

/** What every form of a feed says; texts are such that XML can hold them once they are escaped. */
function feedView({title, description, page, articles, today}: Ground) {
  const items = articles.map((article) => itemView(article, today))
  const [latest = '1970-01-01T00:00:00Z'] = items
    .map(({modified}) => modified)
    .sort()
    .reverse()
  const home = absolute(page)
  return allSafe(stegaClean({title: named(title, home), description, page, home, modified: latest, items}))
}

/** A name, or the address of what has it where nothing of it can be said: readers need names. */
const named = (name: string, address: string) => (xmlSafe(name).trim() ? name : address)

function itemView(article: NewsArticle, today: Date) {
  const {_id, title, slug, standfirst, section, review, reviewIntervalMonths: intervalMonths} = article
  const href = articlePath(stegaClean(slug))
  const trust = trustView({review, claims: claimsOf(article), intervalMonths, today})
  const published = dateView(article.publishedOn)
  const days = [published.iso, trust.reviewedOn?.iso, ...changesView(article.changes).map(({iso}) => iso)]
  return {
    id: `tag:${new URL(siteEnv().siteUrl).hostname},2026:${_id}`,
    url: absolute(href),
    title: named(title, absolute(href)),
    summary: standfirst,
    html: summaryHtml({standfirst, trust, url: absolute(href)}),
    authors: article.authors.map(bylineView).map((one) => ({name: named(one.name, one.href), url: absolute(one.href)})),
    section: section && xmlSafe(section.title).trim() ? section.title : null,
    published: timeOf([published.iso]),
    modified: timeOf(days),
    image: absolute(cardFile(href)),
    markdown: absolute(markdownFile(href)),
    record: absolute(recordFile(href)),
    review: {
      status: trust.status,
      inWords: trust.statusWords,
      reviewedOn: trust.reviewedOn?.iso ?? null,
      dueOn: trust.nextReview?.iso ?? null,
    },
    claims: trust.claimCount,
    evidence: trust.summary,
    grades: Object.fromEntries(trust.grades.map(({grade, count}) => [grade, count])),
  }
}

/** Every claim that a text makes, once. */
function claimsOf({body}: NewsArticle) {
  const record = claimRecord()
  bodyView(body, record)
  return record.all()
}

/** The last of some days, as a time; what is no day counts for nothing. */
function timeOf(days: (string | undefined)[]): string {
  const times = days.map((day) => Date.parse(day ?? '')).filter((time) => !Number.isNaN(time))
  return new Date(Math.max(0, ...times)).toISOString()
}
