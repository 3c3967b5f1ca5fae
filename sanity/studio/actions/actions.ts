import type {DocumentActionComponent, DuplicateDocumentActionComponent} from 'sanity'
import {remember} from '#sanity/content/rules/remember.ts'
import {AddRedirect} from './add-redirect.tsx'
import {LetGoOfReview} from './let-go-of-review.tsx'
import {MarkReviewed} from './mark-reviewed.tsx'
import {withRules} from './publish.tsx'
import {RecordRegrade} from './record-regrade.tsx'
import {withoutEarlierReview} from './restore.tsx'
import {unreviewed} from './review-patches.ts'

/** The Studio's actions as this site has them: publishing knows the rules, a new grade is recorded, a reviewer may review, and nothing else gives a review. */
export const withReviews = (actions: DocumentActionComponent[]): DocumentActionComponent[] => [
  ...actions.map((action) => {
    if (action.action === 'publish') return withRules(action)
    if (action.action === 'restore') return withoutEarlierReview(action)
    return action.action === 'duplicate' ? withoutReview(action) : action
  }),
  AddRedirect,
  LetGoOfReview,
  RecordRegrade,
  MarkReviewed,
]

const withoutReview = remember((duplicate: DuplicateDocumentActionComponent): DocumentActionComponent => {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each action of the Studio
  const Duplicate: DocumentActionComponent = (props) => duplicate({...props, mapDocument: unreviewed})
  return Object.assign(Duplicate, {action: 'duplicate' as const, displayName: 'DuplicateUnreviewed'})
})
