import {useEffect, useRef} from 'react'
import {type DocumentLayoutProps, useDocumentOperation, useEditState} from 'sanity'
import {usePresentationParams} from 'sanity/presentation'

const SOON_MS = 100

/** A document beside its preview: what is typed is sent at once, not once a second, so that the page keeps up. */
export function CommitSoon(props: DocumentLayoutProps) {
  const isBesidePreview = usePresentationParams(false) !== null
  return (
    <>
      {props.renderDefault(props)}
      {isBesidePreview && <Commits {...props} />}
    </>
  )
}

function Commits({documentId, documentType}: DocumentLayoutProps) {
  const {draft} = useEditState(documentId, documentType)
  const {commit} = useDocumentOperation(documentId, documentType)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft is what this waits for
  useEffect(() => {
    if (commit.disabled) return
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined
      commit.execute()
    }, SOON_MS)
  }, [draft, commit])
  useEffect(() => () => clearTimeout(waiting.current), [])
  return null
}
