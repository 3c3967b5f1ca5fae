import {TransferIcon} from '@sanity/icons/Transfer'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {type DocumentActionComponent, useClient} from 'sanity'
import {API_VERSION} from '../api-version.ts'
import {useAnswer} from '../use-answer.ts'
import {moveBetween} from './move.ts'
import {redirectsInRelease} from './redirects-in-release.ts'

/**
 * "Add the redirect to this release", on pages that a release gives another address, until the release has it. A single
 * document brings its redirect along as it is published; a release is published whole, by Sanity.
 */
export const AddRedirect: DocumentActionComponent = ({published, version, release = null}) => {
  const client = useClient({apiVersion: API_VERSION})
  const {push: tell} = useToast()
  const [isBusy, setBusy] = useState(false)
  const move = moveBetween(published, version)
  const ask = useCallback(
    async () => (release && version ? redirectsInRelease(client, release, published, version) : []),
    [client, release, published, version],
  )
  const {answer: lacking} = useAnswer(ask, release)
  if (!move || !lacking?.length) return null

  const add = async () => {
    setBusy(true)
    const told = await ask()
      .then((actions) => client.action(actions))
      .then(
        () => ({status: 'success' as const, title: 'Redirect added', description: `${move.old} → ${move.now}`}),
        ({message}: Error) => ({status: 'error' as const, title: 'No redirect was added', description: message}),
      )
    tell(told)
    setBusy(false)
  }
  return {
    label: 'Add the redirect to this release',
    title: `Without it, readers who follow a link to ${move.old} find nothing once the release is published.`,
    icon: TransferIcon,
    tone: 'caution',
    disabled: isBusy,
    onHandle: add,
  }
}
