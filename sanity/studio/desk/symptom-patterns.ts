import {DocumentsIcon} from '@sanity/icons/Documents'
import {ICONS} from '../previews/icons.ts'
import {reviewShelves} from './reviews.ts'
import type {Bay} from './shelf.ts'

const COMPLETE =
  'defined(name) && defined(summary) && count(feelsLike) > 0 && count(looksLike) > 0 && count(claims) > 0 && count(careCards) > 0'

/** Symptom patterns by the work that waits on them. */
export const symptomPatterns: Bay = {
  id: 'symptom-patterns',
  title: 'Symptom patterns',
  icon: ICONS.symptomPattern,
  places: [
    {id: 'all-patterns', title: 'All symptom patterns', icon: DocumentsIcon, type: 'symptomPattern'},
    ...reviewShelves('symptomPattern', {prefix: 'patterns-', complete: COMPLETE}),
  ],
}
