import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Box, Button, Card, Container, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useState, useSyncExternalStore} from 'react'
import {useClient} from 'sanity'
import {useRouter} from 'sanity/router'
import {API_VERSION} from '../../api-version.ts'
import {ConcernRow} from './ConcernRow.tsx'
import {KINDS, type Kind} from './concern.ts'
import {Filters} from './Filters.tsx'
import {countsOf, selected, type Wanted} from './select.ts'
import {type Health, healthOf} from './store.ts'

/** As many rows as anybody reads through at a time. */
const ROWS = 50

/** Content health: what is published and should be looked at, kept up with every publish. */
export function HealthTool() {
  const store = healthOf(useClient({apiVersion: API_VERSION}))
  const health = useSyncExternalStore(store.subscribe, store.current)
  const router = useRouter()
  const [wanted, setWanted] = useState<Omit<Wanted, 'kind'>>({depth: 'warnings', words: ''})
  const kind = kindOf(router.state.kind)
  const concerns = health.examined?.concerns ?? []
  return (
    <Box height="fill" overflow="auto" paddingX={4} paddingY={5}>
      <Container width={3}>
        <Stack gap={5}>
          <Head health={health} />
          {health.error && <Trouble error={health.error} />}
          {health.examined && (
            <>
              <Filters
                wanted={{...wanted, kind}}
                counts={countsOf(concerns, wanted)}
                onChange={({kind: next, ...rest}) => {
                  setWanted(rest)
                  if (next !== kind) router.navigate(next ? {kind: next} : {})
                }}
              />
              <Rows key={kind} wanted={{...wanted, kind}} concerns={selected(concerns, {...wanted, kind})} />
            </>
          )}
        </Stack>
      </Container>
    </Box>
  )
}

const kindOf = (name: unknown): Kind | null =>
  typeof name === 'string' && Object.hasOwn(KINDS, name) ? (name as Kind) : null // the line itself has just made sure

function Head({health: {examined, share}}: {health: Health}) {
  return (
    <Stack gap={4}>
      <Heading as="h1" size={3}>
        Content health
      </Heading>
      <Flex align="center" gap={3}>
        {share !== null && <Spinner muted size={1} />}
        <Text size={1} muted role="status">
          {share === null || examined
            ? `${examined?.documents.length ?? 0} published documents on ${examined?.losses.size ?? 0} pages, checked as the site reads them.`
            : `Reading every page as the site does: ${Math.round(share * 100)} %`}
        </Text>
      </Flex>
    </Stack>
  )
}

function Rows({concerns, wanted}: {concerns: ReturnType<typeof selected>; wanted: Wanted}) {
  const [count, setCount] = useState(ROWS)
  if (concerns.length === 0) return <NothingToMend wanted={wanted} />
  return (
    <Stack gap={4}>
      <Stack as="ul" gap={2} padding={0} margin={0} style={{listStyle: 'none'}}>
        {concerns.slice(0, count).map((concern) => (
          <ConcernRow
            key={JSON.stringify([concern.document, concern.path, concern.problem, concern.mend])}
            concern={concern}
          />
        ))}
      </Stack>
      {concerns.length > count && (
        <Button
          mode="ghost"
          text={`Show ${Math.min(ROWS, concerns.length - count)} more of ${concerns.length}`}
          onClick={() => setCount(count + ROWS)}
        />
      )}
    </Stack>
  )
}

const NothingToMend = ({wanted: {kind, words}}: {wanted: Wanted}) => (
  <Card padding={6} radius={3} border role="status">
    <Stack gap={4}>
      <Text size={4} align="center" muted>
        <CheckmarkCircleIcon />
      </Text>
      <Text weight="semibold" align="center">
        {words ? 'Nothing here says that' : 'All is well here'}
      </Text>
      <Text size={1} muted align="center">
        {words
          ? 'Try other words, or another kind.'
          : `Nothing to mend${kind ? ` under “${KINDS[kind]}”` : ''}. This page keeps watching.`}
      </Text>
    </Stack>
  </Card>
)

const Trouble = ({error}: {error: Error}) => (
  <Card tone="critical" padding={4} radius={2} border role="alert">
    <Text size={1}>The content could not be checked: {error.message} It is tried again after the next change.</Text>
  </Card>
)
