import {useCallback, useEffect, useState} from 'react'
import {releaseOf, type StoredDocument} from '#sanity/content/references.ts'
import {checkDocument} from '#sanity/content/rules/check.ts'
import type {Finding} from '#sanity/content/rules/finding.ts'
import type {StudioLookUp} from './look-up.ts'
import {type Answer, useAnswer} from './use-answer.ts'

/** While somebody types, whoever judges it waits this long for a pause. */
const PAUSE_MS = 250

/** What the rules found, and whether it is of the document as it stands now, or as it was before the last words. */
export interface Findings extends Answer<Finding[]> {
  isNewest: boolean
}

/** What the editorial rules find in a document as it is being written, and as its neighbours change; null before that is known. */
export function useFindings(document: StoredDocument | null): Findings {
  const settled = useSettled(document)
  const ask = useCallback(
    async (lookUp: StudioLookUp) =>
      settled && {revision: settled._rev, findings: await checkDocument(settled, lookUp, new Date())},
    [settled],
  )
  const {answer, error} = useAnswer(ask, settled && releaseOf(settled._id))
  return {answer: answer?.findings ?? null, error, isNewest: answer !== null && answer.revision === document?._rev}
}

/** A value once it has stopped changing for a while; the first one at once. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
