import {studioPath} from '@sanity/client/csm'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Badge, Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useSchema} from 'sanity'
import {useIntentLink} from 'sanity/router'
import type {Severity} from '#sanity/content/rules/finding.ts'
import {placeOf} from '../../inspectors/checklist/place.ts'
import type {Concern} from './concern.ts'

const SIGNS = {
  error: {icon: ErrorOutlineIcon, words: 'Error', tone: 'critical'},
  warning: {icon: WarningOutlineIcon, words: 'Warning', tone: 'caution'},
  notice: {icon: InfoOutlineIcon, words: 'Notice', tone: 'neutral'},
} as const satisfies Record<Severity, object>

/** One thing to look at; the whole row leads to its field in the document, or to the page that it stands on. */
export function ConcernRow({concern}: {concern: Concern}) {
  const {type, severity, title, path, problem, mend} = concern
  const schemaType = useSchema().get(type)
  const field = schemaType && placeOf(path, schemaType, null)
  const {icon: Sign, words, tone} = SIGNS[severity]
  const link = useIntentLink({
    intent: 'edit',
    params: {id: concern.document ?? '', type, ...(path.length > 0 && {path: studioPath.toString(path as never)})},
  })
  const {href, onClick} = concern.document === null ? {href: previewOf(concern.page), onClick: undefined} : link
  return (
    <Box as="li">
      <Card as="a" href={href} onClick={onClick} padding={4} radius={3} border>
        <Flex gap={4}>
          <Card tone={tone} padding={2} radius={2} style={{alignSelf: 'flex-start'}}>
            <Text size={2} aria-label={words} role="img">
              <Sign />
            </Text>
          </Card>
          <Stack gap={3} flex={1} style={{minWidth: 0}}>
            <Flex gap={3} align="center" wrap="wrap">
              <Box flex={1} style={{minWidth: '12rem'}}>
                <Text weight="semibold" size={1} textOverflow="ellipsis" title={title}>
                  {title}
                </Text>
              </Box>
              {type && (
                <Badge fontSize={0}>
                  {field ? `${schemaType?.title ?? type} · ${field}` : (schemaType?.title ?? type)}
                </Badge>
              )}
            </Flex>
            <Text size={1}>{problem}</Text>
            <Text size={1} muted>
              {mend}
            </Text>
          </Stack>
        </Flex>
      </Card>
    </Box>
  )
}

const previewOf = (page: string) => `/studio/presentation?preview=${encodeURIComponent(page)}`
