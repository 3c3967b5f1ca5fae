import {studioPath} from '@sanity/client/csm'
import {Card, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import type {Broken} from '#sanity/content/rules/broken-by.ts'
import {titleOf} from '../inspectors/shown-on/places.ts'

/** Which published documents would break a rule once another is published, each with the way to the place. */
export const BrokenRules = ({broken}: {broken: Broken[]}) => (
  <Stack gap={4}>
    <Card tone="critical" padding={3} radius={2} border role="status">
      <Text size={1}>{summary(broken.length)}</Text>
    </Card>
    <Stack as="ul" gap={4} padding={0} margin={0} style={{listStyle: 'none'}}>
      {broken.flatMap(({document, findings}) =>
        findings.map(({rule, path, problem, mend}) => (
          <Stack as="li" key={[document._id, rule, ...path.map((part) => JSON.stringify(part))].join(' ')} gap={2}>
            <Text size={1} weight="medium">
              <IntentLink
                intent="edit"
                params={{
                  id: document._id,
                  type: document._type,
                  ...(path.length > 0 && {path: studioPath.toString(path as never)}), // the client's type of path is its own
                }}
              >
                {titleOf(document)}
              </IntentLink>
            </Text>
            <Text size={1}>{problem}</Text>
            <Text size={1} muted>
              {mend}
            </Text>
          </Stack>
        )),
      )}
    </Stack>
  </Stack>
)

const summary = (count: number): string =>
  `${count === 1 ? 'One published document breaks' : `${count} published documents break`} a rule once this is published. Readers keep seeing ${count === 1 ? 'it' : 'them'}, but nobody can publish ${count === 1 ? 'it' : 'them'} again before that is mended.`
