import {locale} from '#lib/words/language.ts'
import {absolute} from '../structured-data/parts.ts'
import {feedFile} from './files.ts'
import type {FeedItem, FeedView} from './view.ts'

/** A feed as JSON Feed 1.1, with the review and the grades of each article: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedOf = ({title, description, page, home, items}: FeedView) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: home,
  feed_url: absolute(feedFile(page, '/feed.json')),
  ...(description && {description}),
  icon: absolute('/icons/512.png'),
  favicon: absolute('/icons/192.png'),
  language: locale,
  items: items.map(itemOf),
})

const itemOf = ({url, title, summary, authors, section, published, modified, image, ...item}: FeedItem) => ({
  id: item.id,
  url,
  title,
  summary,
  content_html: item.html,
  image,
  date_published: published,
  date_modified: modified,
  ...(authors.length > 0 && {authors}),
  ...(section && {tags: [section]}),
  language: locale,
  _evidence: {
    about: item.record,
    markdown: item.markdown,
    review: item.review,
    claims: item.claims,
    grades: item.grades,
    ...(item.evidence && {summary: item.evidence}),
  },
})
