import {stegaClean} from '@sanity/client/stega'
import type {RootContent} from 'mdast'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {articleCardView} from '../article/card/view.ts'
import {RECORD_FILE} from '../evidence-record/files.ts'
import {FEEDS} from '../feed/files.ts'
import {sectionCardView} from '../section/view.ts'
import {absolute} from '../structured-data/parts.ts'
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
  const rest = {title: words.markdown.articles, articles: cards.filter((card) => !grouped.has(card))}
  return markdownOf(
    stegaClean([
      heading(1, settings?.name ?? words.site.home),
      {type: 'blockquote', children: [paragraph(text(settings?.tagline ?? ''))]},
      paragraph(text(settings?.description ?? '')),
      ...[...groups, rest].flatMap(groupNodes),
      heading(2, words.markdown.lists),
      bullets(LISTS.map(({path, title, description}) => [line(path, title, description)])),
      heading(2, words.markdown.data),
      bullets([
        [line(RECORD_FILE, words.navigation.theEvidence, words.markdown.recordOfAll)],
        ...Object.entries(FEEDS).map(([file, {name}]) => [
          line(file, say(words.site.feed, {title: words.site.allArticles, form: name}), null),
        ]),
      ]),
    ] satisfies RootContent[]),
  )
}

const LISTS = [
  {path: '/evidence', ...words.indexes.evidence},
  {path: '/how-we-grade', ...words.indexes.grading},
  {path: '/symptoms', ...words.indexes.symptoms},
  {path: '/foods', ...words.indexes.foods},
  {path: '/questions', ...words.indexes.questions},
  {path: '/glossary', ...words.indexes.glossary},
  {path: '/sources', ...words.indexes.sources},
]

interface Group {
  title: string
  articles: ReturnType<typeof articleCardView>[]
}

const groupNodes = ({title, articles}: Group): RootContent[] =>
  articles.length > 0
    ? [heading(2, title), bullets(articles.map((one) => [line(markdownFile(one.href), one.title, one.standfirst)]))]
    : []

const line = (path: string, title: string, told: string | null) =>
  paragraph(link(absolute(path), text(title)), ...(told ? [text(`: ${told}`)] : []))
