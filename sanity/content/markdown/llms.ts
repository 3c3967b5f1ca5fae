import {stegaClean} from '@sanity/client/stega'
import type {RootContent} from 'mdast'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {path} from '../article/schema.ts'
import {RECORD_FILE} from '../evidence-record/files.ts'
import {FEEDS} from '../feed/files.ts'
import {sectionCardView} from '../section/view.ts'
import {SITEMAP_INDEX} from '../sitemap/files.ts'
import {absolute} from '../structured-data/parts.ts'
import {markdownFile} from './files.ts'
import {bullets, heading, link, markdownOf, paragraph, text} from './nodes.ts'
import type {Overview} from './query.ts'

/** An overview of the site for language models, in the form of https://llmstxt.org: articles by their Markdown twins. */
export function llmsText({settings, sections, articles, articleCount}: Overview): string {
  const groups = sections.map((section) => ({
    ...sectionCardView(section),
    articles: articles.filter((article) => article.section === section._id),
  }))
  const grouped = new Set(groups.flatMap((group) => group.articles))
  const rest = {title: words.markdown.articles, articles: articles.filter((article) => !grouped.has(article))}
  const older = articleCount > articles.length
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
        ...(older ? [[line(SITEMAP_INDEX, words.markdown.sitemap, words.markdown.olderArticles)]] : []),
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
  articles: Overview['articles']
}

const groupNodes = ({title, articles}: Group): RootContent[] =>
  articles.length > 0
    ? [
        heading(2, title),
        bullets(articles.map((one) => [line(markdownFile(path(stegaClean(one.slug))), one.title, one.standfirst)])),
      ]
    : []

const line = (path: string, title: string, told: string | null) =>
  paragraph(link(absolute(path), text(title)), ...(told ? [text(`: ${told}`)] : []))
