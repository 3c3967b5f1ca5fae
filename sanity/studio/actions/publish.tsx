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
import {ConsequencesForm} from '../consequences/ConsequencesForm.tsx'
import {type Consequences, consequencesOf, isEmpty} from '../consequences/consequences.ts'
import {studioLookUp} from '../look-up.ts'
import {useFindings} from '../use-findings.ts'
import {gateOf} from './gate.ts'
import {publishing} from './publishing.ts'
import {redirectsOfAMove} from './redirects-of-a-move.ts'
import {isExplained, isRegraded, newRecord, regradePatches} from './regrade.ts'
import {voidPatches} from './review-patches.ts'

/** The Studio's publish action, which also lets go of void reviews, keeps earlier grades, and shows what else is touched. */
export const withRules = remember((studioPublish: DocumentActionComponent): DocumentActionComponent => {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each action of the Studio
  const Publish: DocumentActionComponent = (props) => {
    const described = studioPublish(props)
    const {draft, published} = props
    const {answer: findings, error} = useFindings(draft)
    const {validation} = useValidationStatus(draft?._id ?? props.id, props.type, true)
    const [asked, setAsked] = useState<Consequences | null>(null)
    const {publish, consequences, tellFailure, isBusy, isReady} = usePublishing(props)
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
      onHandle: () =>
        // What readers do not have yet changes nothing of what they have.
        published
          ? consequences().then((found) => (isEmpty(found) ? publish() : setAsked(found)), tellFailure)
          : publish(),
      dialog: asked && {
        type: 'dialog',
        header: asked.places ? 'This changes what readers see' : 'This breaks rules elsewhere',
        width: 'small',
        onClose: () => setAsked(null),
        content: (
          <ConsequencesForm
            consequences={asked}
            asksWhy={published !== null && isRegraded(published, draft) && !isExplained({published, draft})}
            button={asked.places ? 'Publish the new grade' : 'Publish all the same'}
            onAgree={(why) => {
              setAsked(null)
              publish(why)
            }}
          />
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

/** Publishes what the rules let through once all that was typed is stored, in one transaction with all that changes by it. */
function usePublishing({id, type, draft, published}: DocumentActionProps) {
  const {publish} = useDocumentOperation(id, type)
  const {isSyncing} = useSyncState(id, type)
  const {validation, isValidating, revision} = useValidationStatus(draft?._id ?? id, type, true)
  const client = useClient({apiVersion: API_VERSION})
  const {push: tell} = useToast()
  const [wanted, setWanted] = useState<{why: string} | null>(null)
  const [isBusy, setBusy] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision means that the last attempt is over
  useEffect(() => setBusy(false), [draft?._rev])

  const attempt = async ({why}: {why: string}) => {
    if (!draft) return
    const gate = gateOf(validation, await checkDocument(draft, studioLookUp(client), new Date()))
    if (gate.blocking > 0) throw new Error(toMend(gate.blocking))
    const redirects = await redirectsOfAMove(client, published, draft)
    const edits = [
      ...(gate.voidsReview ? voidPatches : []),
      ...(published && isRegraded(published, draft) ? regradePatches({published, draft}, newRecord(why)) : []),
    ]
    if (redirects.length === 0 && edits.length === 0) return publish.execute()
    await client.action([...redirects, ...publishing(draft, published, edits)])
    const description = redirects.length > 0 ? 'Its old address leads to the new one.' : undefined
    tell({status: 'success', title: 'Published', description})
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
    if (!wanted || !isSettled) return
    setWanted(null)
    setBusy(true)
    attempt(wanted).catch((error: unknown) => {
      setBusy(false)
      tellFailure(error)
    })
  }, [wanted, isSettled])
  return {
    isBusy: wanted !== null || isBusy,
    isReady: publish.disabled === false,
    consequences: async (): Promise<Consequences> =>
      draft ? consequencesOf({published, draft}, studioLookUp(client)) : {places: null, broken: []},
    publish: (why = '') => setWanted({why}),
    tellFailure,
  }
}
