import type {Handler} from 'hono'
import {z} from 'zod'
import {follow} from '../broadcast.ts'
import type {Transaction} from '../changes.ts'
import type {LakeEnv} from '../context.ts'
import {encoded, eventStream} from '../event-stream.ts'
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
  const happened = (transaction: Transaction) => {
    const effects = transaction.effects.filter((effect) => includeDrafts || !isPrivate(effect.id))
    if (transaction.dataset !== dataset || !effects.length) return []
    const id = String(transaction.sequence)
    return [{event: 'message', id, data: {id, tags: changedTags(effects, publishedId)}}]
  }
  const free = admitListener(lake, c.get('identity'))
  return eventStream((send) => {
    const id = String(lake.store.sequence())
    send(encoded([{event: last && last !== id ? 'restart' : 'welcome', id, data: {id}}]))
    const leave = follow(lake.changes, JSON.stringify(['live', dataset, includeDrafts]), happened, send)
    return () => {
      leave()
      free()
    }
  }, c.get('mayStillRead'))
}
