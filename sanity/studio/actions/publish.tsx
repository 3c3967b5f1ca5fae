import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef, useState} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionProps,
  useClient,
  useDocumentOperation,
  useSource,
  useSyncState,
  useValidationStatus,
  validateDocument,
} from 'sanity'
import {checkDocument} from '#sanity/content/rules/check.ts'
import {remember} from '#sanity/content/rules/remember.ts'
import {API_VERSION} from '../api-version.ts'
import {ConsequencesForm} from '../consequences/ConsequencesForm.tsx'
import {type Consequences, consequencesOf, isEmpty} from '../consequences/consequences.ts'
import {studioLookUp} from '../look-up.ts'
import {useFindings, useSettled} from '../use-findings.ts'
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
    const {answer: findings, error, isNewest} = useFindings(draft)
    const {validation, isValidating, revision} = useValidationStatus(draft?._id ?? props.id, props.type, true)
    const {publish, asked, agree, cancel, isBusy, isReady} = usePublishing(props)
    const hasMarkedErrors = validation.some(({level}) => level === 'error')
    const gate = findings && gateOf(validation, findings)
    // Who has just mended the last thing need not wait until that is seen: what is asked for meanwhile is judged anew.
    const isHeld = gate !== null && gate.blocking > 0 && isNewest && !isValidating && revision === draft?._rev
    const hasBeenHeld = useSettled(isHeld)
    if (!described || !draft || (described.disabled && !hasMarkedErrors)) return described
    if (!gate) return {...described, disabled: true, title: error ? notAsked(error) : 'The rules are being asked.'}
    if (isHeld && hasBeenHeld) return {...described, disabled: true, title: toMend(gate.blocking)}

    const {voidsReview} = gate
    return {
      ...described,
      label: voidsReview ? 'Publish: the review becomes void' : described.label,
      title: voidsReview ? VOID_REVIEW : null,
      tone: voidsReview ? 'caution' : described.tone,
      disabled: isBusy || !isReady,
      onHandle: publish,
      dialog: asked && {
        type: 'dialog',
        header: asked.places ? 'This changes what readers see' : 'This breaks rules elsewhere',
        width: 'small',
        onClose: cancel,
        content: (
          <ConsequencesForm
            consequences={asked}
            asksWhy={published !== null && isRegraded(published, draft) && !isExplained({published, draft})}
            button={asked.places ? 'Publish the new grade' : 'Publish all the same'}
            onAgree={agree}
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

/** A wish to publish; `why` is the reason for a new grade, null until the editor has agreed to what publishing does to others. */
interface Wish {
  why: string | null
}

/**
 * Publishes what the rules let through once all that was typed is stored, in one transaction with all that changes by it.
 * What is published is judged anew: the markers that the Studio holds may be those of an earlier text, also when it
 * says that they are not.
 */
function usePublishing({id, type, draft, published}: DocumentActionProps) {
  const {publish} = useDocumentOperation(id, type)
  const {isSyncing} = useSyncState(id, type)
  const {revision} = useValidationStatus(draft?._id ?? id, type, true)
  const client = useClient({apiVersion: API_VERSION})
  const source = useSource()
  const {push: tell} = useToast()
  const [wish, setWish] = useState<Wish | null>(null)
  const [asked, setAsked] = useState<Consequences | null>(null)
  const [isBusy, setBusy] = useState(false)
  const newest = useRef(draft?._rev)
  useEffect(() => {
    newest.current = draft?._rev
    setBusy(false) // another revision means that the last attempt is over
  }, [draft?._rev])

  const fulfil = async ({why}: Wish) => {
    if (!draft) return
    const lookUp = studioLookUp(client)
    const [markers, findings] = await Promise.all([
      validateDocument({document: draft, workspace: source}),
      checkDocument(draft, lookUp, new Date()),
    ])
    if (newest.current !== draft._rev) return setWish({why}) // typed on meanwhile
    const gate = gateOf(markers, findings)
    if (gate.blocking > 0) throw new Error(toMend(gate.blocking))
    // What readers do not have yet changes nothing of what they have.
    const consequences = published && why === null ? await consequencesOf({published, draft}, lookUp) : null
    if (consequences && !isEmpty(consequences)) {
      setBusy(false)
      return setAsked(consequences)
    }
    const redirects = await redirectsOfAMove(client, published, draft)
    const edits = [
      ...(gate.voidsReview ? voidPatches : []),
      ...(published && isRegraded(published, draft) ? regradePatches({published, draft}, newRecord(why ?? '')) : []),
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
  const isSettled = !isSyncing && revision === draft?._rev
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the render that settled holds is the newest
  useEffect(() => {
    if (!wish || !isSettled) return
    setWish(null)
    setBusy(true)
    fulfil(wish).catch((error: unknown) => {
      setBusy(false)
      tellFailure(error)
    })
  }, [wish, isSettled])
  return {
    isBusy: wish !== null || isBusy,
    isReady: publish.disabled === false,
    publish: () => setWish({why: null}),
    /** What publishing does to others, while the editor has not said yes or no to it. */
    asked,
    agree: (why: string) => {
      setAsked(null)
      setWish({why})
    },
    cancel: () => setAsked(null),
  }
}
