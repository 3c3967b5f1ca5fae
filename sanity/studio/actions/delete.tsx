import {Button, Flex, Spinner, Text} from '@sanity/ui'
import {useState} from 'react'
import {type DocumentActionComponent, useClient} from 'sanity'
import {remember} from '#sanity/content/rules/remember.ts'
import {API_VERSION} from '../api-version.ts'
import {studioLookUp} from '../look-up.ts'
import {DeleteUse} from './DeleteUse.tsx'
import {isFree, isHeld, type Use, usesOf} from './delete-use.ts'
import {withUnpublishBesideDrafts} from './unpublish.tsx'

/** The actions that take something from readers, and how an editor calls it. */
const TAKING = {
  delete: {verb: 'Delete', done: 'deleted'},
  unpublish: {verb: 'Unpublish', done: 'unpublished'},
} as const

/** Studio actions of which deleting and unpublishing first tell where a published document is used. */
export const withUse = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) => {
    if (action.action === 'delete') return deleting(action)
    return action.action === 'unpublish' ? unpublishing(action) : action
  })

const deleting = remember((action: DocumentActionComponent) => telling(action, 'delete'))
const unpublishing = remember((action: DocumentActionComponent) =>
  telling(withUnpublishBesideDrafts(action), 'unpublish'),
)

/** What the editor is asked: nothing yet, the look-up is under way, or here is where it is used. */
type Step = null | 'looking' | Use | Error

function telling(studioAction: DocumentActionComponent, name: keyof typeof TAKING): DocumentActionComponent {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each action of the Studio
  const Telling: DocumentActionComponent = (props) => {
    const described = studioAction(props)
    const lookUp = studioLookUp(useClient({apiVersion: API_VERSION}))
    const [step, setStep] = useState<Step>(null)
    const {published} = props
    if (!described || !published) return described
    const goOn = () => {
      setStep(null)
      described.onHandle?.()
    }
    const look = async () => {
      setStep('looking')
      const use = await usesOf(published, lookUp).catch((error: Error) => error)
      if (use instanceof Error || !isFree(use)) setStep(use)
      else goOn()
    }
    if (step === null) return {...described, onHandle: look}
    const {verb, done} = TAKING[name]
    const close = () => setStep(null)
    return {
      ...described,
      onHandle: look,
      dialog: {
        type: 'dialog',
        header: `${verb} this?`,
        width: 'small',
        onClose: close,
        content: <Content step={step} done={done} />,
        footer: step !== 'looking' && (
          <Flex gap={2} justify="flex-end">
            <Button mode="bleed" text="Leave it" onClick={close} />
            {(step instanceof Error || !isHeld(step)) && <Button tone="critical" text={`${verb} …`} onClick={goOn} />}
          </Flex>
        ),
      },
    }
  }
  return Object.assign(Telling, {action: studioAction.action, displayName: `Telling${TAKING[name].verb}`})
}

function Content({step, done}: {step: Exclude<Step, null>; done: string}) {
  if (step === 'looking') return <Spinner muted />
  if (step instanceof Error) return <Text size={1}>Where this is used could not be looked up: {step.message}</Text>
  return <DeleteUse use={step} done={done} />
}
