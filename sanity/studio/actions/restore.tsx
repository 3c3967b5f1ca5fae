import {useToast} from '@sanity/ui/toast'
import {type DocumentActionComponent, useClient} from 'sanity'
import {useRouter} from 'sanity/router'
import {remember} from '#sanity/content/rules/remember.ts'
import {API_VERSION} from '../api-version.ts'
import {bringBack} from './earlier.ts'

/** The Studio's restore action, which leaves the review of a page to those who review. */
export const withoutEarlierReview = remember((studioRestore: DocumentActionComponent): DocumentActionComponent => {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each action of the Studio
  const Restore: DocumentActionComponent = (props) => {
    const described = studioRestore(props)
    const client = useClient({apiVersion: API_VERSION})
    const {navigateIntent} = useRouter()
    const {push: tell} = useToast()
    const {id, type, revision, draft, published} = props
    if (!described || !revision || !described.dialog || described.dialog.type !== 'confirm') return described
    const {dialog} = described
    const restore = () => {
      dialog.onCancel()
      bringBack(client, {id, revision, present: draft ?? published}).then(
        () => navigateIntent('edit', {id, type}),
        (error: Error) => tell({status: 'error', title: 'Not restored', description: error.message}),
      )
    }
    return {...described, dialog: {...dialog, onConfirm: restore}}
  }
  return Object.assign(Restore, {action: 'restore' as const, displayName: 'RestoreWithoutReview'})
})
