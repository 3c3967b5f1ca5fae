import {Stack, Text} from '@sanity/ui'
import {useDocumentPane} from 'sanity/structure'
import {BrokenRules} from '../../consequences/BrokenRules.tsx'
import {TouchedPages} from '../../consequences/TouchedPages.tsx'
import {useConsequences} from '../../consequences/use-consequences.ts'

/** What publishing the draft, or the release that is looked at, does to other documents and pages; nothing where it does nothing. */
export function Elsewhere() {
  const {editState} = useDocumentPane()
  const {published = null, draft = null, version = null} = editState ?? {}
  const {answer, error} = useConsequences(published, version ?? draft)
  if (error) return <Text size={1}>What this does elsewhere could not be looked up: {error.message}</Text>
  if (!answer) return null
  return (
    <>
      {answer.broken.length > 0 && (
        <Stack gap={3}>
          <Text as="h2" size={1} weight="semibold">
            Breaks rules elsewhere
          </Text>
          <BrokenRules broken={answer.broken} />
        </Stack>
      )}
      {answer.places && (
        <Stack gap={3}>
          <Text as="h2" size={1} weight="semibold">
            Pages that the new grade touches
          </Text>
          <TouchedPages places={answer.places} />
        </Stack>
      )}
    </>
  )
}
