import {Button, Card, Flex, Label, Radio, Select, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {STATUS_TITLES} from '#sanity/content/objects/review/schema.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import type {GivenReview} from './review-patches.ts'
import {type Reviewer, useReviewers} from './use-reviewers.ts'

const KINDS = ['sourcesChecked', 'clinicallyReviewed'] as const

interface MarkReviewedFormProps {
  /** As it stood when the form was opened. */
  document: StoredDocument
  /** Whether the text says something else by now. */
  isStale: boolean
  onGive: (review: GivenReview) => void
}

/** Asks what was reviewed, by whom, and what readers are told of it. */
export function MarkReviewedForm({document, isStale, onGive}: MarkReviewedFormProps) {
  const {reviewers, error} = useReviewers(document)
  const [status, setStatus] = useState<GivenReview['status']>('sourcesChecked')
  const [reviewedBy, setReviewedBy] = useState('')
  const [note, setNote] = useState('')
  const [whatId, whoId, noteId] = [useId(), useId(), useId()]
  const isClinical = status === 'clinicallyReviewed'
  const able = (reviewers ?? []).filter(({isRegistered}) => !isClinical || isRegistered)
  const reviewer = able.find(({id}) => id === reviewedBy)?.id ?? null
  const isWhole = !isStale && (reviewer !== null || !isClinical) && note.trim() !== ''
  return (
    <Stack
      as="form"
      gap={5}
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) onGive({status, reviewedBy: reviewer, note: note.trim()})
      }}
    >
      <Text size={1} muted>
        The review holds for the text as it stands now. Whoever changes what it says afterwards makes it void.
      </Text>
      <Stack gap={3} role="radiogroup" aria-labelledby={whatId}>
        <Label id={whatId}>What was done</Label>
        {KINDS.map((kind) => (
          <Flex as="label" key={kind} gap={2} align="center">
            <Radio name="status" value={kind} checked={status === kind} onChange={() => setStatus(kind)} />
            <Text size={1}>{STATUS_TITLES[kind]}</Text>
          </Flex>
        ))}
      </Stack>
      <Stack gap={3}>
        <Label as="label" htmlFor={whoId}>
          Reviewed by
        </Label>
        <Select id={whoId} value={reviewedBy} onChange={({currentTarget}) => setReviewedBy(currentTarget.value)}>
          <option value="">{isClinical ? 'Choose a person' : 'The editors, nobody by name'}</option>
          {able.map(({id, name}: Reviewer) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Text size={1} muted>
          {isClinical
            ? 'Somebody other than the authors, whose professional registration you have checked.'
            : 'Anybody but the authors.'}
        </Text>
        {isClinical && reviewers && able.length === 0 && (
          <Card tone="caution" padding={3} radius={2} border role="status">
            <Text size={1}>Nobody here has a checked registration yet. Enter it with the person first.</Text>
          </Card>
        )}
        {error && (
          <Card tone="critical" padding={3} radius={2} border role="alert">
            <Text size={1}>The people could not be looked up: {error.message}</Text>
          </Card>
        )}
      </Stack>
      <Stack gap={3}>
        <Label as="label" htmlFor={noteId}>
          Note for readers
        </Label>
        <TextInput id={noteId} value={note} onChange={({currentTarget}) => setNote(currentTarget.value)} />
        <Text size={1} muted>
          One line in the list of changes, such as “Sources checked again; two newer trials added.”
        </Text>
      </Stack>
      {isStale && (
        <Card tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>
            The text was changed after you opened this, so you have not read all of it. Close this, read what was
            changed, and mark it then.
          </Text>
        </Card>
      )}
      <Button type="submit" tone="positive" text="Mark reviewed" disabled={!isWhole} />
    </Stack>
  )
}
