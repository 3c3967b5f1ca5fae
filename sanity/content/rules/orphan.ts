import {rule, warning} from './rule.ts'

/** Brief 12: readers hardly find what nothing refers to. */
export const isReferredTo = rule('orphan', function* ({document, neighbours}) {
  if (neighbours.referringTo(document._id).length > 0) return
  yield warning([], 'Nothing refers to this.', 'Name it where readers would look for it, or delete it.')
})
