import type {Paragraph, RootContent} from 'mdast'
import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {ArticleView} from '../article/view.ts'
import {absolute} from '../structured-data/parts.ts'
import type {TrustView} from '../trust/view.ts'
import {bodyNodes} from './body.ts'
import {claimNodes} from './claims.ts'
import {bullets, heading, link, markdownOf, paragraph, strong, text} from './nodes.ts'
import {numbered, type Sources, sourceNodes} from './sources.ts'

/** The twin of an article in Markdown: the same text, the record of its claims, and its sources as a numbered list. */
export function articleMarkdown(article: ArticleView): string {
  const {title, standfirst, disclosure, body, claims, changes} = article
  const sources = numbered(claims)
  const nodes: RootContent[] = [
    heading(1, title),
    paragraph(text(standfirst)),
    ...trustNodes(article),
    ...(disclosure ? [paragraph(strong(words.markdown.disclosure), text(` ${disclosure}`))] : []),
    ...bodyNodes(body),
    ...recordNodes(article, sources),
    ...sourceNodes(sources),
    ...(changes.length > 0
      ? [
          heading(2, words.markdown.changes),
          bullets(changes.map(({date, note}) => [paragraph(text(`${date}: ${note}`))])),
        ]
      : []),
  ]
  return front(article) + markdownOf(nodes)
}

/** What programs want to know first. */
function front({title, standfirst, href, published, byline, trust, section, recordFile}: ArticleView): string {
  const lines = {
    title,
    description: standfirst,
    url: absolute(href),
    section: section?.title ?? null,
    authors: byline.map(({name}) => name),
    published: published.iso,
    review: trust.status,
    reviewed: trust.reviewedOn?.iso ?? null,
    next_review: trust.nextReview?.iso ?? null,
    evidence: absolute(recordFile),
  }
  const all = Object.entries(lines).map(([name, value]) => `${name}: ${yaml(value)}`)
  return ['---', ...all, '---', '', ''].join('\n')
}

/** A value in JSON is one in YAML, too, but for a few characters that have to be escaped there. */
const yaml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function trustNodes({byline, published, trust, href}: ArticleView): Paragraph[] {
  const authors = listed(byline.map(({name}) => name))
  return [
    paragraph(text([authors, published.words].filter(Boolean).join('. '))),
    paragraph(strong(trust.statusWords), text(reviewDays(trust))),
    ...(trust.overdue ? [paragraph(strong(trust.overdue))] : []),
    ...(trust.summary ? [paragraph(text(`${trust.sourceCountWords}. ${trust.summary}.`))] : []),
    paragraph(link(absolute(href), text(words.markdown.onTheSite))),
  ]
}

function reviewDays({status, reviewedOn, nextReview}: TrustView): string {
  if (status === 'changedSinceReview') return ''
  const days = [
    reviewedOn && say(words.trust.checkedOn, {day: reviewedOn.words}),
    nextReview && say(words.trust.nextCheck, {day: nextReview.words}),
  ]
  return days.flatMap((day) => (day ? [` ${day}`] : [])).join('')
}

const recordNodes = ({claims}: ArticleView, sources: Sources): RootContent[] =>
  claims.length > 0
    ? [heading(2, words.navigation.theEvidence), ...claims.flatMap((claim) => claimNodes(claim, sources))]
    : []
