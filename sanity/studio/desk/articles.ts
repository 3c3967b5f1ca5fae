import {DocumentsIcon} from '@sanity/icons/Documents'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {FolderIcon} from '@sanity/icons/Folder'
import {reviewShelves} from './reviews.ts'
import type {Bay} from './shelf.ts'

const COMPLETE = 'defined(title) && defined(standfirst) && defined(section) && count(body) > 0 && count(authors) > 0'

/** Articles by the work that waits on them. */
export const articles: Bay = {
  id: 'articles',
  title: 'Articles',
  icon: DocumentTextIcon,
  places: [
    {id: 'all-articles', title: 'All articles', icon: DocumentsIcon, type: 'article'},
    ...reviewShelves('article', {complete: COMPLETE}),
    'divider',
    {id: 'by-section', title: 'By section', icon: FolderIcon, type: 'article', each: 'section', by: 'section'},
  ],
}
