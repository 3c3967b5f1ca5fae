import {Stack, Text} from '@sanity/ui'
import {useCallback} from 'react'
import {GRADES} from '#sanity/content/claim/schema.ts'
import {referencesIn, releaseOf, type StoredDocument} from '#sanity/content/references.ts'
import {GRADE_WORDS} from '#sanity/content/words.ts'
import type {StudioLookUp} from '../../look-up.ts'
import {useAnswer} from '../../use-answer.ts'

/** What readers will see of the evidence: how many claims of each grade the document itself makes. */
export function ShownClaims({document}: {document: StoredDocument}) {
  const ids = referencesIn(document).flatMap(({to, link}) => (link ? [] : [to]))
  const key = [...new Set(ids)].sort().join(' ')
  const ask = useCallback(
    async (lookUp: StudioLookUp) =>
      key ? (await lookUp.withIds(key.split(' '))).filter(({_type}) => _type === 'claim') : [],
    [key],
  )
  const {answer} = useAnswer(ask, releaseOf(document._id))
  if (!answer?.length) return null
  const counts = GRADES.flatMap((grade) => {
    const count = answer.filter((claim) => claim.grade === grade).length
    return count > 0 ? [`${count} ${GRADE_WORDS[grade].toLowerCase()}`] : []
  })
  return (
    <Stack gap={3}>
      <Text as="h2" size={1} weight="semibold">
        What readers will see
      </Text>
      <Text size={1}>
        {answer.length === 1 ? '1 claim' : `${answer.length} claims`} in the document itself: {counts.join(', ')}.
      </Text>
    </Stack>
  )
}
