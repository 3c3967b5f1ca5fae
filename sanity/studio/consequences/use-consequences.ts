import {useCallback} from 'react'
import {releaseOf, type StoredDocument} from '#sanity/content/references.ts'
import type {StudioLookUp} from '../look-up.ts'
import {type Answer, useAnswer} from '../use-answer.ts'
import {useSettled} from '../use-findings.ts'
import {type Consequences, consequencesOf} from './consequences.ts'

/** What publishing a draft or a version would do to other documents, as it is being written; null before that is known. */
export function useConsequences(
  published: StoredDocument | null,
  draft: StoredDocument | null,
): Answer<Consequences | null> {
  const settled = useSettled(draft)
  const ask = useCallback(
    async (lookUp: StudioLookUp) => (settled ? consequencesOf({published, draft: settled}, lookUp) : null),
    [published, settled],
  )
  return useAnswer(ask, settled && releaseOf(settled._id))
}
