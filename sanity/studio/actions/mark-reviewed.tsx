import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useState} from 'react'
import {type DocumentActionComponent, useCurrentUser, useDocumentOperation, useSchema} from 'sanity'
import {REVIEWER_ROLES} from '#sanity/content/objects/review/given.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {meaningOf} from '#sanity/content/rules/meaning.ts'
import {MarkReviewedForm} from './MarkReviewedForm.tsx'
import {type GivenReview, reviewPatches} from './review-patches.ts'

/** "Mark reviewed", for reviewers, on documents that can be reviewed. Doing it again renews the clock. It vouches for the text as it stood when they said so: what somebody types meanwhile they have not read. */
export const MarkReviewed: DocumentActionComponent = ({id, type, draft, published, version, release}) => {
  const {patch} = useDocumentOperation(id, type, release)
  const schemaType = useSchema().get(type)
  const roles = useCurrentUser()?.roles ?? []
  const [read, setRead] = useState<StoredDocument | null>(null)
  const document = version ?? draft ?? published
  const hasReview = schemaType?.jsonType === 'object' && schemaType.fields.some(({name}) => name === 'review')
  if (!document || !hasReview || !roles.some(({name}) => REVIEWER_ROLES.includes(name))) return null

  const isStale = read !== null && meaningOf(read) !== meaningOf(document)
  const give = (given: GivenReview) => {
    if (!read || isStale) return
    const [today, newKey] = [new Date().toISOString().slice(0, 10), crypto.randomUUID().slice(0, 12)]
    patch.execute(reviewPatches(read, given, {today, newKey}))
    setRead(null)
  }
  return {
    label: 'Mark reviewed…',
    icon: CheckmarkCircleIcon,
    disabled: patch.disabled !== false,
    onHandle: () => setRead(document),
    dialog: read && {
      type: 'dialog',
      header: 'Mark reviewed',
      width: 'small',
      onClose: () => setRead(null),
      content: <MarkReviewedForm document={read} isStale={isStale} onGive={give} />,
    },
  }
}
