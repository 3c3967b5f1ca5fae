import {useEffect, useRef} from 'react'
import {type DocumentLayoutProps, useDocumentOperation, useEditState, usePerspective} from 'sanity'
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
  const {selectedReleaseId: release} = usePerspective()
  const {draft, version} = useEditState(documentId, documentType, 'default', release)
  const {commit} = useDocumentOperation(documentId, documentType, release)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of what is open is what this waits for
  useEffect(() => {
    if (commit.disabled) return
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined
      commit.execute()
    }, SOON_MS)
  }, [draft, version, commit])
  useEffect(() => () => clearTimeout(waiting.current), [])
  return null
}
