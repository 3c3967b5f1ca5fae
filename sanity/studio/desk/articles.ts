import {CalendarIcon} from '@sanity/icons/Calendar'
import {ComposeIcon} from '@sanity/icons/Compose'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {FolderIcon} from '@sanity/icons/Folder'
import {dueBefore} from './due.ts'
import type {Bay} from './shelf.ts'

const LAST_EDITED = [{field: '_updatedAt', direction: 'desc' as const}]
const REVIEWED_FIRST = [{field: 'review.reviewedOn', direction: 'asc' as const}]

/** Changes that readers do not have yet. */
const UNPUBLISHED = '_originalId in path("drafts.**")'

/** A text that a reviewer can read from end to end. */
const COMPLETE = 'defined(title) && defined(standfirst) && defined(section) && count(body) > 0 && count(authors) > 0'

/** Nobody vouches for the text as it stands: not reviewed, or edited on a later day than its review. */
const UNVOUCHED = `(
  !(review.status in ["sourcesChecked", "clinicallyReviewed"]) ||
  (${UNPUBLISHED} && review.reviewedOn < string::split(_updatedAt, "T")[0])
)`

/** Articles by the work that waits on them. */
export const articles: Bay = {
  id: 'articles',
  title: 'Articles',
  icon: DocumentTextIcon,
  places: [
    {id: 'all-articles', title: 'All articles', icon: DocumentsIcon, type: 'article'},
    {
      id: 'drafts',
      title: 'Drafts',
      icon: ComposeIcon,
      type: 'article',
      filter: UNPUBLISHED,
      order: LAST_EDITED,
    },
    {
      id: 'in-review',
      title: 'In review',
      icon: EyeOpenIcon,
      type: 'article',
      filter: `${COMPLETE} && ${UNVOUCHED}`,
      order: LAST_EDITED,
    },
    {
      id: 'review-due',
      title: 'Review due',
      icon: CalendarIcon,
      type: 'article',
      filter: 'review.reviewedOn <= $due',
      params: ({today, reviewIntervalMonths}) => ({due: dueBefore(today, reviewIntervalMonths)}),
      order: REVIEWED_FIRST,
    },
    'divider',
    {id: 'by-section', title: 'By section', icon: FolderIcon, type: 'article', each: 'section', by: 'section'},
  ],
}
