import {generateAtomFeed} from 'feedsmith'
import {absolute} from '../structured-data/parts.ts'
import {compact} from './compact.ts'
import {feedFile} from './files.ts'
import type {FeedItem, FeedView} from './view.ts'

/** A feed as Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomOf({title, description, page, home, modified, items}: FeedView): string {
  const self = absolute(feedFile(page, '/atom.xml'))
  return compact(
    generateAtomFeed({
      id: self,
      title: {value: title},
      ...(description && {subtitle: {value: description}}),
      updated: new Date(modified),
      // Every entry needs an author, its own or the feed's.
      authors: [{name: title, uri: home}],
      icon: absolute('/icons/192.png'),
      links: [
        {href: self, rel: 'self', type: 'application/atom+xml'},
        {href: home, rel: 'alternate', type: 'text/html'},
      ],
      entries: items.map(entryOf),
    }),
  )
}

const entryOf = ({id, url, title, summary, html, section, published, modified, ...item}: FeedItem) => ({
  id,
  title: {value: title},
  summary: {value: summary},
  content: {type: 'html', value: html},
  published: new Date(published),
  updated: new Date(modified),
  ...(item.authors.length > 0 && {authors: item.authors.map((author) => ({name: author.name, uri: author.url}))}),
  ...(section && {categories: [{term: section}]}),
  links: [
    {href: url, rel: 'alternate', type: 'text/html'},
    {href: item.markdown, rel: 'alternate', type: 'text/markdown'},
    {href: item.record, rel: 'related', type: 'application/json'},
  ],
})
