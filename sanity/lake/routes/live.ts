import type {Handler} from 'hono'
import {z} from 'zod'
import type {LakeEnv} from '../context.ts'
import {eventStream} from '../event-stream.ts'
import {admitListener} from '../listeners.ts'
import {isPrivate, publishedId} from '../perspective.ts'
import {datasetOf, flag, reader, search} from '../request.ts'
import {changedTags} from '../sync-tags.ts'

const Search = z.object({includeDrafts: flag})

/** GET /data/live/events/:dataset — tells which answers went stale, by their sync tags. */
export const live: Handler<LakeEnv> = (c) => {
  const {includeDrafts} = search(c, Search)
  if (includeDrafts) reader(c)
  const dataset = datasetOf(c)
  const lake = c.get('lake')
  const last = c.req.header('last-event-id')
  const free = admitListener(lake, c.get('identity'))
  return eventStream((send) => {
    const id = String(lake.store.sequence())
    send({event: last && last !== id ? 'restart' : 'welcome', id, data: {id}})
    const unsubscribe = lake.changes.subscribe((transaction) => {
      if (transaction.dataset !== dataset) return
      const effects = transaction.effects.filter((effect) => includeDrafts || !isPrivate(effect.id))
      if (!effects.length) return
      const id = String(transaction.sequence)
      send({event: 'message', id, data: {id, tags: changedTags(effects, publishedId)}})
    })
    return () => {
      unsubscribe()
      free()
    }
  }, c.get('mayStillRead'))
}
