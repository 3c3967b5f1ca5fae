import {EditIcon} from '@sanity/icons/Edit'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {Badge, Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTools} from 'sanity'
import {useIntentLink} from 'sanity/router'
import type {ListedPlace, When} from './groups.ts'

const WHEN: Record<Exclude<When, 'now'>, {words: string; tone: 'caution' | 'neutral'}> = {
  afterPublishing: {words: 'After publishing', tone: 'caution'},
  untilPublishing: {words: 'Until publishing', tone: 'neutral'},
}

interface PlaceRowProps {
  place: ListedPlace
  /** The document that is shown there. */
  shown: {id: string; type: string}
  /** Whether readers know the document, so that what publishing would change is news. */
  isPublished: boolean
}

/** A page that shows a document: its title leads to the page, the signs beside it to the preview and to what it is made from. */
export function PlaceRow({place: {path, title, of, when}, shown, isPublished}: PlaceRowProps) {
  const hasPreview = useTools().some(({name}) => name === PREVIEW)
  const note = when === 'now' || !isPublished ? null : WHEN[when]
  const behind = of ?? shown
  return (
    <Card as="li" paddingX={3} paddingY={2} radius={2} border>
      <Flex align="center" gap={1}>
        <Stack gap={2} flex={1} paddingY={1} style={{minWidth: 0}}>
          <Text size={1} weight="medium" textOverflow="ellipsis" title={title}>
            {when === 'afterPublishing' ? (
              title
            ) : (
              <a href={path} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
          </Text>
          <Text size={0} muted textOverflow="ellipsis">
            {path}
          </Text>
          {note && (
            <Box>
              <Badge tone={note.tone}>{note.words}</Badge>
            </Box>
          )}
        </Stack>
        {of && of.id !== shown.id && <SignLink icon={EditIcon} label={`Edit “${title}”`} params={of} />}
        {hasPreview && (
          <SignLink
            icon={EyeOpenIcon}
            label={`Preview “${title}”`}
            params={{...behind, mode: PREVIEW, presentation: PREVIEW, preview: path}}
          />
        )}
      </Flex>
    </Card>
  )
}

/** The tool of that name, and what its intents say. */
const PREVIEW = 'presentation'

interface SignLinkProps {
  icon: typeof EditIcon
  label: string
  params: {id: string; type: string} & Record<string, string>
}

function SignLink({icon, label, params}: SignLinkProps) {
  const {href, onClick} = useIntentLink({intent: 'edit', params})
  return (
    <Button
      as="a"
      href={href}
      onClick={onClick}
      icon={icon}
      mode="bleed"
      padding={2}
      fontSize={1}
      aria-label={label}
      title={label}
    />
  )
}
