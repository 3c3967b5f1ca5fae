import {mutationsFor} from './actions.ts'
import type {Committed, Identity, Lake} from './context.ts'
import {statesOf} from './history.ts'
import {releaseOf} from './perspective.ts'
import type {Action} from './protocol.ts'
import {isReleaseAction} from './release.ts'

interface Options {
  author: Identity
  transactionId?: string
  dryRun?: boolean
  /** Set where the time of a scheduled release has come. */
  onTime?: boolean
}

/**
 * Carries out actions, all or none; throws LakeError. A dry run of actions on releases asks whether the caller may,
 * not whether the documents are fit: the Studio takes any refusal of one for a missing permission.
 */
export function act(lake: Lake, dataset: string, actions: Action[], options: Options): Committed {
  const {author, transactionId, dryRun = false, onTime = false} = options
  const raw = lake.view(dataset, 'raw', author)
  const context = {
    past: (id: string) => statesOf(lake, dataset, id).findLast(({doc}) => doc !== null)?.doc ?? null,
    now: lake.options.now(),
    author: author.id,
    onTime,
  }
  return lake.commit(
    dataset,
    (read, touched) => {
      const versions = (release: string) => {
        const stored = raw.list(`release:${release}`).map(({_id}) => _id)
        const ids = new Set([...stored, ...touched().filter((id) => releaseOf(id) === release)])
        return [...ids].sort().flatMap((id) => read(id) ?? [])
      }
      return mutationsFor(actions, {...context, read, versions})
    },
    {author, transactionId, dryRun, byActions: true, guarded: !(dryRun && actions.every(isReleaseAction))},
  )
}
