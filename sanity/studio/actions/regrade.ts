import type {StoredDocument} from '#sanity/content/references.ts'
import {objectsOf, textOf} from '#sanity/content/rules/values.ts'

/** A claim that readers know by another grade. */
export interface Regrade {
  published: StoredDocument
  draft: StoredDocument
}

/** Whether publishing gives a claim that readers know another grade. */
export const isRegraded = (published: StoredDocument | null, draft: StoredDocument): boolean =>
  draft._type === 'claim' && published !== null && published.grade !== draft.grade

/** Whether an editor has written down the earlier grade, and so why it was changed. */
export function isExplained({published, draft}: Regrade): boolean {
  const known = new Set(objectsOf(published.history).map(({_key}) => _key))
  return objectsOf(draft.history).some(({_key, grade}) => grade === published.grade && !known.has(_key))
}

/** Whether an editor has given the new grade a day of its own. */
export const isDated = ({published, draft}: Regrade): boolean =>
  textOf(draft.gradedOn) !== '' && draft.gradedOn !== published.gradedOn

/** What is written down of a grade that is given now. */
export const newRecord = (why: string) => ({
  why,
  today: new Date().toISOString().slice(0, 10),
  newKey: crypto.randomUUID().slice(0, 12),
})

/** The patches that write a new grade into the claim's record, as far as no editor has done so by hand. */
export function regradePatches(regrade: Regrade, {why, today, newKey}: ReturnType<typeof newRecord>) {
  const {grade, gradedOn, _updatedAt} = regrade.published
  const day = (textOf(gradedOn) || textOf(_updatedAt)).slice(0, 10)
  const earlier = {_type: 'earlierGrade', _key: newKey, grade, gradedOn: day, note: why}
  return [
    ...(isDated(regrade) ? [] : [{set: {gradedOn: today}}]),
    ...(isExplained(regrade)
      ? []
      : [{setIfMissing: {history: []}}, {insert: {after: 'history[-1]', items: [earlier]}}]),
  ]
}
