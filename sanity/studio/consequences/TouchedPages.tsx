import {Stack, Text} from '@sanity/ui'
import type {Places} from '../inspectors/shown-on/groups.ts'

/** Every page that shows a claim, before it is published with another grade. */
export const TouchedPages = ({places: {groups, count, everywhere}}: {places: Places}) => (
  <Stack gap={5}>
    <Text size={1}>{summary(count, everywhere)}</Text>
    {groups.map(({title, places}) => (
      <Stack key={title} gap={3}>
        <Text as="h3" size={1} weight="semibold">
          {title} ({places.length})
        </Text>
        <Stack as="ul" gap={4} padding={0} margin={0} style={{listStyle: 'none'}}>
          {places.map(({path, title}) => (
            <Stack as="li" key={path} gap={2}>
              <Text size={1}>
                <a href={path} target="_blank" rel="noreferrer">
                  {title}
                </a>
              </Text>
              <Text size={0} muted>
                {path}
              </Text>
            </Stack>
          ))}
        </Stack>
      </Stack>
    ))}
  </Stack>
)

function summary(count: number, everywhere: boolean): string {
  if (everywhere) return 'The new grade shows on every page of the site moments after you publish it.'
  if (count === 0) return 'No page shows this claim yet.'
  return `The new grade shows on ${count === 1 ? 'this page' : `these ${count} pages`} moments after you publish it.`
}
