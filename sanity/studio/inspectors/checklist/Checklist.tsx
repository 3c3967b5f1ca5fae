import {Box, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {DocumentInspectorProps} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'
import type {Severity} from '#sanity/content/rules/finding.ts'
import {useFindings} from '../../use-findings.ts'
import {Elsewhere} from './Elsewhere.tsx'
import {EntryCard} from './EntryCard.tsx'
import {type Entry, entriesOf} from './entries.ts'
import {placeOf} from './place.ts'
import {ShownClaims} from './ShownClaims.tsx'

const GROUPS: {severity: Severity; title: string}[] = [
  {severity: 'error', title: 'Mend before publishing'},
  {severity: 'warning', title: 'Worth a second look'},
  {severity: 'notice', title: 'Good to know'},
]

/** Where the checklist covers the form. */
const NARROW = '(max-width: 600px)'

/** Beside a document: what the editorial rules find in it as it is typed, and the way to each place. */
export function Checklist({onClose}: DocumentInspectorProps) {
  const {value, ready, validation, schemaType, onPathOpen, onFocus} = useDocumentPane()
  const {answer, error} = useFindings(ready ? value : null)
  const entries = entriesOf(validation, answer ?? [])
  const goTo = (entry: Entry) => {
    if (window.matchMedia(NARROW).matches) onClose()
    onPathOpen(entry.path)
    onFocus(entry.path)
  }
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader as="header" title="Checklist" onClose={onClose} closeButtonLabel="Close" />
      <Box flex={1} overflow="auto" padding={4}>
        <Stack gap={5}>
          {error && <Trouble error={error} />}
          {!answer && !error && <Spinner muted />}
          {answer && entries.length === 0 && <NothingToMend />}
          {GROUPS.map(({severity, title}) => {
            const members = entries.filter((entry) => entry.severity === severity)
            return (
              members.length > 0 && (
                <Stack key={severity} gap={3}>
                  <Text as="h2" size={1} weight="semibold">
                    {title} ({members.length})
                  </Text>
                  <Stack as="ul" gap={2} padding={0} margin={0} style={{listStyle: 'none'}}>
                    {members.map((entry) => (
                      <EntryCard
                        key={entry.key}
                        entry={entry}
                        place={placeOf(entry.path, schemaType, value)}
                        onGo={() => goTo(entry)}
                      />
                    ))}
                  </Stack>
                </Stack>
              )
            )
          })}
          <Elsewhere />
          <ShownClaims document={value} />
        </Stack>
      </Box>
    </Flex>
  )
}

const NothingToMend = () => (
  <Card tone="positive" padding={3} radius={2} border role="status">
    <Text size={1}>Nothing to mend.</Text>
  </Card>
)

const Trouble = ({error}: {error: Error}) => (
  <Card tone="critical" padding={3} radius={2} border role="alert">
    <Text size={1}>The rules could not be asked: {error.message}</Text>
  </Card>
)
