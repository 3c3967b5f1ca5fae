import {Box, Button} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useState} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionProps,
  useClient,
  useDocumentOperation,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import {checkDocument} from '#sanity/content/rules/check.ts'
import {remember} from '#sanity/content/rules/remember.ts'
import {API_VERSION} from '../api-version.ts'
import {groupsOf, type Places} from '../inspectors/shown-on/groups.ts'
import {placesShowing} from '../inspectors/shown-on/places.ts'
import {studioLookUp} from '../look-up.ts'
import {useFindings} from '../use-findings.ts'
import {gateOf, isRegraded} from './gate.ts'
import {publishing} from './publishing.ts'
import {redirectsOfAMove} from './redirects-of-a-move.ts'
import {voidPatches} from './review-patches.ts'
import {TouchedPages} from './TouchedPages.tsx'

/** The Studio's publish action, which also lets go of void reviews and shows what a new grade touches. */
export const withRules = remember((studioPublish: DocumentActionComponent): DocumentActionComponent => {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each action of the Studio
  const Publish: DocumentActionComponent = (props) => {
    const described = studioPublish(props)
    const {draft, published} = props
    const {answer: findings, error} = useFindings(draft)
    const {validation} = useValidationStatus(draft?._id ?? props.id, props.type, true)
    const [regrade, setRegrade] = useState<Places | null>(null)
    const {publish, places, tellFailure, isBusy, isReady} = usePublishing(props)
    const hasMarkedErrors = validation.some(({level}) => level === 'error')
    if (!described || !draft || (described.disabled && !hasMarkedErrors)) return described
    if (!findings) return {...described, disabled: true, title: error ? notAsked(error) : 'The rules are being asked.'}

    const {blocking, voidsReview} = gateOf(validation, findings)
    if (blocking > 0) return {...described, disabled: true, title: toMend(blocking)}
    return {
      ...described,
      label: voidsReview ? 'Publish: the review becomes void' : described.label,
      title: voidsReview ? VOID_REVIEW : null,
      tone: voidsReview ? 'caution' : described.tone,
      disabled: isBusy || !isReady,
      onHandle: () => (isRegraded(published, draft) ? places().then(setRegrade, tellFailure) : publish()),
      dialog: regrade && {
        type: 'dialog',
        header: 'This changes what readers see',
        width: 'small',
        onClose: () => setRegrade(null),
        content: <TouchedPages places={regrade} />,
        footer: (
          <Box padding={4}>
            <Button
              tone="caution"
              text="Publish the new grade"
              onClick={() => {
                setRegrade(null)
                publish()
              }}
            />
          </Box>
        ),
      },
    }
  }
  return Object.assign(Publish, {action: 'publish' as const, displayName: 'PublishWithRules'})
})

const VOID_REVIEW =
  'What the page says was changed after its review. Readers will be told so; mark it reviewed again to renew it.'

const notAsked = ({message}: Error) => `The rules could not be asked: ${message} Reload the page to try again.`

const toMend = (count: number) =>
  `${count === 1 ? 'One thing has' : `${count} things have`} to be mended first: see the checklist.`

/** Publishes what the rules let through once all that was typed is stored, in one transaction with its redirect if it moves. */
function usePublishing({id, type, draft, published}: DocumentActionProps) {
  const {patch, publish} = useDocumentOperation(id, type)
  const {isSyncing} = useSyncState(id, type)
  const {validation, isValidating, revision} = useValidationStatus(draft?._id ?? id, type, true)
  const client = useClient({apiVersion: API_VERSION})
  const {push: tell} = useToast()
  const [isWanted, setWanted] = useState(false)
  const [isBusy, setBusy] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision means that the last attempt is over
  useEffect(() => setBusy(false), [draft?._rev])

  const attempt = async () => {
    if (!draft) return
    const gate = gateOf(validation, await checkDocument(draft, studioLookUp(client), new Date()))
    if (gate.blocking > 0) throw new Error(toMend(gate.blocking))
    const redirects = await redirectsOfAMove(client, published, draft)
    if (redirects.length > 0) {
      await client.action([...redirects, ...publishing(draft, gate.voidsReview)])
      tell({status: 'success', title: 'Published', description: 'Its old address leads to the new one.'})
      return
    }
    if (gate.voidsReview) patch.execute(voidPatches)
    publish.execute()
  }
  const tellFailure = (error: unknown) =>
    tell({
      status: 'error',
      title: 'Not published',
      description: error instanceof Error ? error.message : String(error),
    })
  const isSettled = !isSyncing && !isValidating && revision === draft?._rev
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt of the render that settled is the newest
  useEffect(() => {
    if (!isWanted || !isSettled) return
    setWanted(false)
    setBusy(true)
    attempt().catch((error: unknown) => {
      setBusy(false)
      tellFailure(error)
    })
  }, [isWanted, isSettled])
  return {
    isBusy: isWanted || isBusy,
    isReady: publish.disabled === false,
    places: async () => {
      const of = (state: typeof draft) => (state ? placesShowing(state, studioLookUp(client)) : null)
      return groupsOf(await of(published), await of(draft))
    },
    publish: () => setWanted(true),
    tellFailure,
  }
}
