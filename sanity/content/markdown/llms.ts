import {stegaClean} from '@sanity/client/stega'
import type {RootContent} from 'mdast'
import {articleCardView} from '../article/card/view.ts'
import {RECORD_FILE} from '../evidence-record/files.ts'
import {FEEDS} from '../feed/files.ts'
import {sectionCardView} from '../section/view.ts'
import {absolute} from '../structured-data/parts.ts'
import {INDEX_WORDS, words} from '../words.ts'
import {markdownFile} from './files.ts'
import {bullets, heading, link, markdownOf, paragraph, text} from './nodes.ts'
import type {Overview} from './query.ts'

/** An overview of the site for language models, in the form of https://llmstxt.org: every article by its Markdown twin. */
export function llmsText({settings, sections, articles}: Overview): string {
  const cards = articles.map(articleCardView)
  const groups = sections.map((section) => ({
    ...sectionCardView(section),
    articles: cards.filter((card) => card.section?.id === section._id),
  }))
  const grouped = new Set(groups.flatMap((group) => group.articles))
  const rest = {title: words.articles, standfirst: '', articles: cards.filter((card) => !grouped.has(card))}
  return markdownOf(
    stegaClean([
      heading(1, settings?.name ?? words.home),
      {type: 'blockquote', children: [paragraph(text(settings?.tagline ?? ''))]},
      paragraph(text(settings?.description ?? '')),
      ...[...groups, rest].flatMap(groupNodes),
      heading(2, words.otherPages),
      bullets(LISTS.map(({path, title, description}) => [line(path, title, description)])),
      heading(2, words.data),
      bullets([
        [line(RECORD_FILE, words.theEvidence, words.recordOfAll)],
        ...Object.entries(FEEDS).map(([file, {name}]) => [line(file, words.feedIn(words.allArticles, name), null)]),
      ]),
    ] satisfies RootContent[]),
  )
}

const LISTS = [
  {path: '/evidence', ...INDEX_WORDS.evidence},
  {path: '/how-we-grade', ...INDEX_WORDS.grading},
  {path: '/symptoms', ...INDEX_WORDS.symptoms},
  {path: '/foods', ...INDEX_WORDS.foods},
  {path: '/questions', ...INDEX_WORDS.questions},
  {path: '/glossary', ...INDEX_WORDS.glossary},
  {path: '/sources', ...INDEX_WORDS.sources},
]

interface Group {
  title: string
  standfirst: string
  articles: ReturnType<typeof articleCardView>[]
}

const groupNodes = ({title, standfirst, articles}: Group): RootContent[] =>
  articles.length > 0
    ? [
        heading(2, title),
        ...(standfirst ? [paragraph(text(standfirst))] : []),
        bullets(articles.map((one) => [line(markdownFile(one.href), one.title, one.standfirst)])),
      ]
    : []

const line = (path: string, title: string, told: string | null) =>
  paragraph(link(absolute(path), text(title)), ...(told ? [text(`: ${told}`)] : []))
