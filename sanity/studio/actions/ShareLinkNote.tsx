import {CopyIcon} from '@sanity/icons/Copy'
import {Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {use, useState} from 'react'
import type {ShareLinkAnswer} from './share-link-request.ts'

interface Props {
  asking: Promise<ShareLinkAnswer>
}

/** A new link to a draft, ready to be copied, or why there is none. */
export function ShareLinkNote({asking}: Props) {
  const answer = use(asking)
  return 'error' in answer ? <Text>{answer.error}</Text> : <Ready {...answer} />
}

function Ready({url, expires}: Extract<ShareLinkAnswer, {url: string}>) {
  const [isCopied, setCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(url).then(() => setCopied(true))
  const until = new Date(expires).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'})
  return (
    <Stack gap={4}>
      <Text>
        Until {until}, whoever has this link sees this draft on its page, and of everything else what is published.
        Nothing can be changed with it.
      </Text>
      <Flex gap={2}>
        <TextInput readOnly value={url} aria-label="Link to the draft" onFocus={(event) => event.target.select()} />
        <Button icon={CopyIcon} text={isCopied ? 'Copied' : 'Copy'} onClick={copy} />
      </Flex>
    </Stack>
  )
}
