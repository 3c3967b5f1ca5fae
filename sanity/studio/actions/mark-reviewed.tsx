import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useState} from 'react'
import {type DocumentActionComponent, useCurrentUser, useDocumentOperation, useSchema} from 'sanity'
import {REVIEWER_ROLES} from '#sanity/content/objects/review/given.ts'
import {MarkReviewedForm} from './MarkReviewedForm.tsx'
import {type GivenReview, reviewPatches} from './review-patches.ts'

/** "Mark reviewed", for reviewers, on documents that can be reviewed. Doing it again renews the clock. */
export const MarkReviewed: DocumentActionComponent = ({id, type, draft, published, version, release}) => {
  const {patch} = useDocumentOperation(id, type, release)
  const schemaType = useSchema().get(type)
  const roles = useCurrentUser()?.roles ?? []
  const [isOpen, setOpen] = useState(false)
  const document = version ?? draft ?? published
  const hasReview = schemaType?.jsonType === 'object' && schemaType.fields.some(({name}) => name === 'review')
  if (!document || !hasReview || !roles.some(({name}) => REVIEWER_ROLES.includes(name))) return null

  const give = (given: GivenReview) => {
    const [today, newKey] = [new Date().toISOString().slice(0, 10), crypto.randomUUID().slice(0, 12)]
    patch.execute(reviewPatches(document, given, {today, newKey}))
    setOpen(false)
  }
  return {
    label: 'Mark reviewed…',
    icon: CheckmarkCircleIcon,
    disabled: patch.disabled !== false,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Mark reviewed',
      width: 'small',
      onClose: () => setOpen(false),
      content: <MarkReviewedForm document={document} onGive={give} />,
    },
  }
}
