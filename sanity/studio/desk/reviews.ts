import {CalendarIcon} from '@sanity/icons/Calendar'
import {ComposeIcon} from '@sanity/icons/Compose'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {dueBefore} from './due.ts'
import type {Shelf} from './shelf.ts'

const LAST_EDITED = [{field: '_updatedAt', direction: 'desc' as const}]
const REVIEWED_FIRST = [{field: 'review.reviewedOn', direction: 'asc' as const}]

/** Changes that readers do not have yet. */
const UNPUBLISHED = '_originalId in path("drafts.**")'

/**
 * Nobody vouches for the text as it stands: not reviewed, or edited since. A review has a day and no hour, so a draft
 * that was written in on that day is looked at again; publishing says for certain.
 */
const UNVOUCHED = `(
  !(review.status in ["sourcesChecked", "clinicallyReviewed"]) ||
  (${UNPUBLISHED} && review.reviewedOn <= string::split(_updatedAt, "T")[0])
)`

/** The work that waits on documents of a type that is reviewed; `complete` holds for what can be read from end to end. */
export const reviewShelves = (type: Shelf['type'], {prefix = '', complete}: {prefix?: string; complete: string}) =>
  [
    {id: `${prefix}drafts`, title: 'Drafts', icon: ComposeIcon, type, filter: UNPUBLISHED, order: LAST_EDITED},
    {
      id: `${prefix}in-review`,
      title: 'In review',
      icon: EyeOpenIcon,
      type,
      filter: `${complete} && ${UNVOUCHED}`,
      order: LAST_EDITED,
    },
    {
      id: `${prefix}review-due`,
      title: 'Review due',
      icon: CalendarIcon,
      type,
      filter: 'review.reviewedOn <= $due',
      params: ({today, reviewIntervalMonths}) => ({due: dueBefore(today, reviewIntervalMonths)}),
      order: REVIEWED_FIRST,
    },
  ] satisfies Shelf[]
