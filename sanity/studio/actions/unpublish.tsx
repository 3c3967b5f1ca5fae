import {UnpublishIcon} from '@sanity/icons/Unpublish'
import {useState} from 'react'
import {type DocumentActionComponent, useDocumentOperation, useDocumentPairPermissions, usePerspective} from 'sanity'
import {remember} from '#sanity/content/rules/remember.ts'

/** The Studio's unpublish action, which it shows only among what is published: beside a draft it stands in the menu. */
export const withUnpublishBesideDrafts = remember(
  (studioUnpublish: DocumentActionComponent): DocumentActionComponent => {
    // biome-ignore lint/correctness/noComponentHookFactories: made once for each action of the Studio
    const Unpublish: DocumentActionComponent = (props) => {
      const {id, type, published} = props
      const described = studioUnpublish(props)
      const {unpublish} = useDocumentOperation(id, type)
      const [permission] = useDocumentPairPermissions({id, type, permission: 'unpublish'})
      const {selectedPerspective} = usePerspective()
      const [isAsking, setAsking] = useState(false)
      if (described || !published || selectedPerspective !== 'drafts') return described
      return {
        label: 'Unpublish',
        icon: UnpublishIcon,
        tone: 'critical',
        disabled: unpublish.disabled !== false || !permission?.granted,
        onHandle: () => setAsking(true),
        dialog: isAsking && {
          type: 'confirm',
          tone: 'critical',
          message: 'Readers will find it no more. It stays here as a draft.',
          confirmButtonText: 'Unpublish',
          onCancel: () => setAsking(false),
          onConfirm: () => {
            setAsking(false)
            unpublish.execute()
          },
        },
      }
    }
    return Object.assign(Unpublish, {action: 'unpublish' as const, displayName: 'UnpublishBesideDrafts'})
  },
)
