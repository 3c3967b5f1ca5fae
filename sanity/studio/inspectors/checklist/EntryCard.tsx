import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {Severity} from '#sanity/content/rules/finding.ts'
import type {Entry} from './entries.ts'

const TONES = {error: 'critical', warning: 'caution', notice: 'neutral'} as const satisfies Record<Severity, string>

interface EntryCardProps {
  entry: Entry
  /** What editors call the field that it is about; empty when it is about the document as a whole. */
  place: string
  onGo: () => void
}

/** One finding: what is wrong, what to do about it, and the way there. */
export const EntryCard = ({entry: {severity, problem, mend}, place, onGo}: EntryCardProps) => (
  <Card as="li" tone={TONES[severity]} padding={3} radius={2} border>
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {problem}
      </Text>
      {mend && <Text size={1}>{mend}</Text>}
      {place && (
        <Flex align="center" justify="space-between" gap={2}>
          <Box flex={1} style={{minInlineSize: 0}}>
            <Text size={0} muted textOverflow="ellipsis" title={place}>
              {place}
            </Text>
          </Box>
          <Button
            style={{flex: 'none'}}
            text="Go to field"
            aria-label={`Go to field: ${place}`}
            iconRight={ArrowRightIcon}
            mode="bleed"
            fontSize={1}
            padding={2}
            onClick={onGo}
          />
        </Flex>
      )}
    </Stack>
  </Card>
)
