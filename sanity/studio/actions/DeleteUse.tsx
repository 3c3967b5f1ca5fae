import {studioPath} from '@sanity/client/csm'
import {Card, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import {isHeld, type Referrer, type Use} from './delete-use.ts'

interface DeleteUseProps {
  use: Use
  /** What is about to be done: "deleted", "unpublished". */
  done: string
}

/** Where a document is used, before it is taken away: what holds it, what would be gone, what would lose it. */
export function DeleteUse({use, done}: DeleteUseProps) {
  const {own, within, everywhere, referrers} = use
  const schema = useSchema()
  return (
    <Stack gap={5}>
      <Card tone={isHeld(use) ? 'critical' : 'caution'} padding={3} radius={2} border role="status">
        <Text size={1}>{verdict(use, done)}</Text>
      </Card>
      {referrers.length > 0 && (
        <List title="Documents that refer to it">
          {referrers.map((referrer) => (
            <Item key={referrer.id} note={schema.get(referrer.type)?.title ?? referrer.type}>
              <ReferrerLink referrer={referrer} />
            </Item>
          ))}
        </List>
      )}
      {within.length > 0 && (
        <List title="Pages that would lose it">
          {within.map(({path, title}) => (
            <Item key={path} note={path}>
              <a href={path} target="_blank" rel="noreferrer">
                {title}
              </a>
            </Item>
          ))}
        </List>
      )}
      {everywhere && <Text size={1}>It also stands on every page of the site.</Text>}
      {own && (
        <List title="Its own page would be gone">
          <Item note="Readers who follow an old link find nothing there, unless a redirect leads them on.">
            <a href={own.path} target="_blank" rel="noreferrer">
              {own.path}
            </a>
          </Item>
        </List>
      )}
    </Stack>
  )
}

function verdict(use: Use, done: string): string {
  const count = use.referrers.filter(({holds}) => holds).length
  if (count === 0) return `This can be ${done}. Readers will notice:`
  return `${count === 1 ? 'One published document refers' : `${count} published documents refer`} to this, so it cannot be ${done} yet. Take it out of ${count === 1 ? 'that' : 'them'} first.`
}

const ReferrerLink = ({referrer: {id, type, title, path}}: {referrer: Referrer}) => (
  <IntentLink intent="edit" params={{id, type, ...(path.length > 0 && {path: studioPath.toString(path as never)})}}>
    {title}
  </IntentLink>
)

const List = ({title, children}: {title: string; children: ReactNode}) => (
  <Stack gap={4}>
    <Text as="h3" size={1} weight="semibold">
      {title}
    </Text>
    <Stack as="ul" gap={4} padding={0} margin={0} style={{listStyle: 'none'}}>
      {children}
    </Stack>
  </Stack>
)

const Item = ({note, children}: {note: string; children: ReactNode}) => (
  <Stack as="li" gap={2}>
    <Text size={1}>{children}</Text>
    <Text size={0} muted>
      {note}
    </Text>
  </Stack>
)
