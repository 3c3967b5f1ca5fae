import {useEffect, useState} from 'react'
import {useDocumentPreviewStore, usePerspective} from 'sanity'
import {GRADES} from '#sanity/content/claim/schema.ts'
import type {Grade} from '../previews/grade-shapes.ts'

const isGrade = (value: unknown): value is Grade => GRADES.some((grade) => grade === value)

/** The grade of a claim as it is now, drafts included; null while it has none or is not there yet. */
export function useGrade(claim: string | undefined): Grade | null {
  const store = useDocumentPreviewStore()
  const {perspectiveStack} = usePerspective()
  const [grade, setGrade] = useState<Grade | null>(null)
  useEffect(() => {
    if (!claim) return setGrade(null)
    const seen = store.observePaths({_type: 'reference', _ref: claim}, [['grade']], undefined, perspectiveStack)
    const watching = seen.subscribe((found) => {
      const {grade: value} = found as {grade?: unknown} // of the paths asked for, as far as they are there
      setGrade(isGrade(value) ? value : null)
    })
    return () => watching.unsubscribe()
  }, [store, claim, perspectiveStack])
  return grade
}
