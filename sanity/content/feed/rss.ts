import {generateRssFeed} from 'feedsmith'
import {locale} from '#lib/words/language.ts'
import {absolute} from '../structured-data/parts.ts'
import {compact} from './compact.ts'
import {feedFile} from './files.ts'
import type {FeedItem, FeedView} from './view.ts'

/** A feed as RSS 2.0, with Dublin Core for authors and Media RSS for pictures. */
export const rssOf = ({title, description, page, home, modified, items}: FeedView): string =>
  compact(
    generateRssFeed({
      title,
      link: home,
      description: description || title,
      language: locale,
      lastBuildDate: new Date(modified),
      items: items.map(itemOf),
      atom: {links: [{href: absolute(feedFile(page, '/feed.xml')), rel: 'self', type: 'application/rss+xml'}]},
    }),
  )

const itemOf = ({id, url, title, summary, html, authors, section, published, modified, image}: FeedItem) => ({
  title,
  link: url,
  description: summary,
  guid: {value: id, isPermaLink: false},
  pubDate: new Date(published),
  categories: section ? [{name: section}] : [],
  content: {encoded: html},
  dc: {creators: authors.map(({name}) => name)},
  dcterms: {modified: [new Date(modified)]},
  media: {contents: [{url: image, type: 'image/png', medium: 'image', width: 1200, height: 630}]},
})
