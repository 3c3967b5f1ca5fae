import {Box, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useCallback} from 'react'
import {type DocumentInspectorProps, getPublishedId, useEditState, usePerspective} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'
import type {StoredDocument} from '#sanity/content/references.ts'
import type {StudioLookUp} from '../../look-up.ts'
import {useAnswer} from '../../use-answer.ts'
import {groupsOf, type PlaceGroup, summaryOf} from './groups.ts'
import {PlaceRow} from './PlaceRow.tsx'
import {placesShowing} from './places.ts'

/** Beside a document: the pages that show it now, and those that will when its draft, or the release that is looked at, is published. */
export function ShownOn({documentId, documentType, onClose}: DocumentInspectorProps) {
  const id = getPublishedId(documentId)
  const {selectedReleaseId: release = null} = usePerspective()
  const {draft, version, published, ready} = useEditState(id, documentType, 'default', release ?? undefined)
  const next = release ? version : draft
  const ask = useCallback(
    async (lookUp: StudioLookUp) => {
      const of = (state: StoredDocument | null) => (state ? placesShowing(state, lookUp) : null)
      return ready ? groupsOf(await of(published), await of(next)) : null
    },
    [next, published, ready],
  )
  const {answer, error} = useAnswer(ask, release)
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader as="header" title="Shown on" onClose={onClose} closeButtonLabel="Close" />
      <Box flex={1} overflow="auto" padding={4}>
        {error && <Trouble error={error} />}
        {answer ? (
          <Stack gap={5}>
            <Text size={1} muted>
              {summaryOf(answer, published !== null)}
            </Text>
            {answer.groups.map((group) => (
              <Group
                key={group.title}
                group={group}
                shown={{id, type: documentType}}
                isPublished={published !== null}
              />
            ))}
          </Stack>
        ) : (
          !error && <Spinner muted />
        )}
      </Box>
    </Flex>
  )
}

interface GroupProps {
  group: PlaceGroup
  shown: {id: string; type: string}
  isPublished: boolean
}

const Group = ({group: {title, places}, ...rest}: GroupProps) => (
  <Stack gap={3}>
    <Text as="h2" size={1} weight="semibold">
      {title}
      {places.length > 1 && ` (${places.length})`}
    </Text>
    <Stack as="ul" gap={2} padding={0} margin={0} style={{listStyle: 'none'}}>
      {places.map((place) => (
        <PlaceRow key={place.path} place={place} {...rest} />
      ))}
    </Stack>
  </Stack>
)

const Trouble = ({error}: {error: Error}) => (
  <Card tone="critical" padding={3} radius={2} marginBottom={4} role="alert">
    <Text size={1}>The pages could not be looked up: {error.message}</Text>
  </Card>
)
