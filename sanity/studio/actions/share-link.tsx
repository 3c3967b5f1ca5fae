import {LinkIcon} from '@sanity/icons/Link'
import {Text} from '@sanity/ui'
import {Suspense, useState} from 'react'
import {type DocumentActionComponent, useClient} from 'sanity'
import {hasOwnPage} from '#sanity/content/preview/addresses.ts'
import {API_VERSION} from '../api-version.ts'
import {ShareLinkNote} from './ShareLinkNote.tsx'
import {type ShareLinkAnswer, shareLink} from './share-link-request.ts'

/** "Share preview", on drafts that have a page of their own: a link to that page for somebody without an account. */
export const ShareLink: DocumentActionComponent = ({id, type, draft, version}) => {
  const {token} = useClient({apiVersion: API_VERSION}).config()
  const [asking, setAsking] = useState<Promise<ShareLinkAnswer> | null>(null)
  if (!hasOwnPage(type) || version) return null
  return {
    label: 'Share preview…',
    icon: LinkIcon,
    disabled: !draft,
    title: draft ? 'A link to this draft for somebody without an account' : 'There is no draft to share',
    onHandle: () => setAsking(shareLink(id, token)),
    dialog: asking && {
      type: 'dialog',
      header: 'Share preview',
      width: 'small',
      onClose: () => setAsking(null),
      content: (
        <Suspense fallback={<Text muted>Making a link …</Text>}>
          <ShareLinkNote asking={asking} />
        </Suspense>
      ),
    },
  }
}
