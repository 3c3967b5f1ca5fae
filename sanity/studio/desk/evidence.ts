import {BookIcon} from '@sanity/icons/Book'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {LinkRemovedIcon} from '@sanity/icons/LinkRemoved'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {GRADES} from '#sanity/content/claim/schema.ts'
import {GRADE_WORDS} from '#sanity/content/words.ts'
import {GRADE_ICONS} from '../previews/GradeGlyph.tsx'
import {yearBefore} from './due.ts'
import type {Bay, Shelf} from './shelf.ts'

const ofGrade = (grade: (typeof GRADES)[number]): Shelf => ({
  id: `grade-${grade}`,
  title: GRADE_WORDS[grade],
  icon: GRADE_ICONS[grade],
  type: 'claim',
  filter: 'grade == $grade',
  params: () => ({grade}),
  startsWith: {grade},
})

/** Claims by their grade, and those that stand nowhere. */
export const claims: Bay = {
  id: 'claims',
  title: 'Claims',
  icon: GRADE_ICONS.moderate,
  places: [
    {id: 'all-claims', title: 'All claims', icon: DocumentsIcon, type: 'claim'},
    'divider',
    ...GRADES.map(ofGrade),
    'divider',
    {
      id: 'unused-claims',
      title: 'Not used anywhere',
      icon: LinkRemovedIcon,
      type: 'claim',
      filter: 'count(*[references(^._id)]) == 0',
    },
  ],
}

/** Sources, and those that need another look. */
export const sources: Bay = {
  id: 'sources',
  title: 'Sources',
  icon: BookIcon,
  places: [
    {id: 'all-sources', title: 'All sources', icon: DocumentsIcon, type: 'source'},
    'divider',
    {
      id: 'unchecked-sources',
      title: 'Not checked for a year',
      icon: CalendarIcon,
      type: 'source',
      filter: '!defined(checkedOn) || checkedOn <= $yearAgo',
      params: ({today}) => ({yearAgo: yearBefore(today)}),
      order: [{field: 'checkedOn', direction: 'asc'}],
    },
    {
      id: 'retracted-sources',
      title: 'Retracted',
      icon: WarningOutlineIcon,
      type: 'source',
      filter: 'retracted == true',
    },
  ],
}
