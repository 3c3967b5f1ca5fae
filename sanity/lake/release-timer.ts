import {log} from '#lib/log.ts'
import {accountsIn} from './accounts-store.ts'
import {act} from './act.ts'
import type {Doc, Identity, Lake} from './context.ts'
import {LakeError} from './errors.ts'
import {LAKE_ITSELF} from './lake.ts'

/** Milliseconds after which a release that could not be published for no fault of its own is tried again. */
const REST = 60_000

/**
 * Publishes scheduled releases when their time has come, those at once whose time passed while nobody looked. A
 * release that is refused becomes active again and says why. Looks at the clock of the lake every so many
 * milliseconds; answers with the function that stops.
 */
export function publishOnTime(lake: Lake, every = 1000): () => void {
  const datasets = new Set(
    accountsIn(lake.store.database)
      .datasets()
      .map(({name}) => name),
  )
  const stopHearing = lake.changes.subscribe(({dataset}) => datasets.add(dataset))
  const resting = new Map<string, number>()

  function look() {
    const now = lake.options.now()
    for (const dataset of datasets)
      for (const release of dueIn(lake, dataset, now)) {
        const name = `${dataset}/${release._id}`
        if ((resting.get(name) ?? 0) > now.getTime()) continue
        resting.delete(name)
        try {
          publish(lake, dataset, release)
        } catch (error) {
          resting.set(name, now.getTime() + REST)
          log('release.failed', {dataset, release: release._id, error: String(error)})
        }
      }
  }

  look()
  const timer = setInterval(look, every)
  return () => {
    clearInterval(timer)
    stopHearing()
  }
}

function dueIn(lake: Lake, dataset: string, now: Date): Doc[] {
  const due = ({state, publishAt}: Doc) => state === 'scheduled' && Date.parse(String(publishAt)) <= now.getTime()
  return lake.view(dataset, 'raw', LAKE_ITSELF).list('type:system.release').filter(due)
}

function publish(lake: Lake, dataset: string, release: Doc) {
  const author = scheduler(lake, dataset, release)
  try {
    const releaseId = String(release.name)
    act(lake, dataset, [{actionType: 'sanity.action.release.publish', releaseId}], {author, onTime: true})
  } catch (error) {
    if (!(error instanceof LakeError) || error.status >= 500) throw error
    const set = {state: 'active', error: {message: explained(error)}}
    lake.commit(dataset, [{patch: {id: release._id, set, unset: ['publishAt']}}], {author, byActions: true})
  }
}

/**
 * Whoever scheduled it, with no more right than any editor has: what needs more was judged when it was written into
 * the release, and somebody who scheduled may have left since.
 */
function scheduler(lake: Lake, dataset: string, {_id}: Doc): Identity {
  const id = lake.store.history(dataset, [_id]).at(-1)?.author ?? LAKE_ITSELF.id
  return {...LAKE_ITSELF, id, role: 'editor'}
}

/** The refusal with every reason that it lists. */
function explained({message, body}: LakeError): string {
  const {error} = body as {error?: {items?: {error: {description: string}}[]}}
  const reasons = (error?.items ?? []).map((item) => item.error.description).filter((reason) => reason !== message)
  return [message, ...reasons].join('\n- ')
}
