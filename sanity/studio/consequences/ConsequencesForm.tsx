import {Button, Label, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {BrokenRules} from './BrokenRules.tsx'
import type {Consequences} from './consequences.ts'
import {TouchedPages} from './TouchedPages.tsx'

interface ConsequencesFormProps {
  consequences: Consequences
  /** Whether a reason for a new grade is still to be given. */
  asksWhy: boolean
  /** What the button does, in its words. */
  button: string
  onAgree: (why: string) => void
}

/** Shows what publishing does to other documents, and asks why a grade was changed. */
export function ConsequencesForm({consequences: {places, broken}, asksWhy, button, onAgree}: ConsequencesFormProps) {
  const [why, setWhy] = useState('')
  const [whyId, hintId] = [useId(), useId()]
  return (
    <Stack
      as="form"
      gap={5}
      onSubmit={(event) => {
        event.preventDefault()
        onAgree(why.trim())
      }}
    >
      {broken.length > 0 && <BrokenRules broken={broken} />}
      {places && <TouchedPages places={places} />}
      {asksWhy && (
        <Stack gap={3}>
          <Label as="label" htmlFor={whyId}>
            Why the grade was changed
          </Label>
          <TextInput
            id={whyId}
            aria-describedby={hintId}
            value={why}
            onChange={({currentTarget}) => setWhy(currentTarget.value)}
          />
          <Text size={1} muted id={hintId}>
            One line for readers, kept with the earlier grade and its date: what came out since, or what we had got
            wrong.
          </Text>
        </Stack>
      )}
      <Button type="submit" tone="caution" text={button} disabled={asksWhy && why.trim() === ''} />
    </Stack>
  )
}
