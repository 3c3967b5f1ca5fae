'use client'
// Overlays and a page that follows what is typed need the browser; no visitor loads this.
import {useRouter} from 'next/navigation'
import {VisualEditing} from 'next-sanity/visual-editing/client-component'
import {useEffect, useReducer, useRef, useTransition} from 'react'

interface Props {
  /** Whether texts can be clicked to open their fields in the Studio. */
  edits: boolean
}

/** Keeps a previewed page in step with what is typed, and leads from its texts to their fields. */
export function PreviewTools({edits}: Props) {
  const refresh = useRefresh()
  useChanges(refresh)
  if (!edits) return null
  return (
    <VisualEditing
      onPerspectiveChange={(perspective) => choosePerspective(String(perspective)).then(refresh)}
      refresh={({source}) => {
        if (source === 'mutation') return false // the changes themselves have told
        refresh()
        return Promise.resolve()
      }}
    />
  )
}

/** Renders the page anew, one render at a time: what comes meanwhile is answered by one more render after it. */
function useRefresh(): () => void {
  const router = useRouter()
  const [isRendering, start] = useTransition()
  const [wanted, refresh] = useReducer((times: number) => times + 1, 0)
  const answered = useRef(0)
  useEffect(() => {
    if (isRendering || answered.current === wanted) return
    answered.current = wanted
    start(() => router.refresh())
  }, [wanted, isRendering, router])
  return refresh
}

/** Hears of every change of content; a tab that nobody looks at hears nothing, and catches up when it is looked at. */
function useChanges(onChange: () => void): void {
  useEffect(() => {
    let source: EventSource | null = null
    const hear = () => {
      source?.close()
      source = document.hidden ? null : new EventSource('/api/draft-mode/live')
      if (source) source.onmessage = onChange
    }
    hear()
    document.addEventListener('visibilitychange', hear)
    return () => {
      document.removeEventListener('visibilitychange', hear)
      source?.close()
    }
  }, [onChange])
}

const choosePerspective = (perspective: string) =>
  fetch('/api/draft-mode/perspective', {method: 'POST', body: perspective})
