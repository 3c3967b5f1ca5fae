import type {Context, Handler} from 'hono'
import {z} from 'zod'
import {follow} from '../broadcast.ts'
import type {Effect, Transaction} from '../changes.ts'
import type {Doc, LakeEnv} from '../context.ts'
import {LakeError} from '../errors.ts'
import {channelError, encoded, eventStream, type StreamEvent} from '../event-stream.ts'
import {transactionsSince} from '../history.ts'
import {admitListener} from '../listeners.ts'
import {documentChange} from '../mendoza.ts'
import {isPrivate, isVersion} from '../perspective.ts'
import {datasetOf, flag, groqParams, search} from '../request.ts'

const Search = z.object({
  query: z.string().min(1),
  includeResult: z.enum(['true', 'false']).default('true'),
  includeMutations: z.enum(['true', 'false']).default('true'),
  includePreviousRevision: flag,
  includeAllVersions: flag,
  enableResume: flag,
  effectFormat: z.string().optional(),
})
type Search = z.infer<typeof Search>
type Hit = {effect: Effect; transition: 'appear' | 'update' | 'disappear'}

/** GET /data/listen/:dataset — https://www.sanity.io/docs/http-reference/listening */
export const listen: Handler<LakeEnv> = (c) => {
  const asked = search(c, Search)
  const dataset = datasetOf(c)
  const lake = c.get('lake')
  const matches = guarded(() => documentFilter(c, asked))
  if ('error' in matches) return refusedStream(matches.error)
  const free = admitListener(lake, c.get('identity'))

  return eventStream((send) => {
    const happened = (transaction: Transaction) =>
      transaction.dataset === dataset ? eventsFor(transaction, asked, matches.value) : []
    const last = asked.enableResume ? c.req.header('last-event-id') : undefined
    const missed = last ? transactionsSince(lake, dataset, last.split('#')[0] ?? '') : []
    const welcome = !last ? 'welcome' : missed ? 'welcomeback' : 'reset'
    const place = last && missed ? last : asked.enableResume ? placeOf(lake.store.newest(dataset)) : undefined
    const first = {event: welcome, id: place, data: {listenerName: lake.options.newId()}}
    const events = guarded(() => (missed ?? []).flatMap(happened))
    if ('error' in events) {
      send(encoded([first, channelError(events.error)]))
      return free
    }
    const heard = ({id}: StreamEvent) => (last?.endsWith('#') ? id?.startsWith(last) : id === last)
    send(encoded([first, ...events.value.slice(events.value.findLastIndex(heard) + 1)]))
    const leave = follow(lake.changes, nameOf(c, asked), happened, send)
    return () => {
      leave()
      free()
    }
  }, c.get('mayStillRead'))
}

/** The same for listeners that hear the same: who they are matters to queries that ask for it alone. */
function nameOf(c: Context<LakeEnv>, {enableResume: _, ...asked}: Search): string {
  const identity = c.get('identity')
  const who = identity && (/identity/.test(asked.query) ? identity.id : 'known')
  return JSON.stringify(['listen', datasetOf(c), asked, groqParams(c), who])
}

/** Where somebody stands who has heard nothing yet: behind all events of the newest transaction. */
const placeOf = (transaction: string | null) => (transaction === null ? undefined : `${transaction}#`)

/** Whether a document, as stored, is one that the caller may see and asks for. */
function documentFilter(c: Context<LakeEnv>, {query, includeAllVersions}: Search) {
  const identity = c.get('identity')
  const chosen = c.get('lake').matcher(datasetOf(c), query, groqParams(c), identity)
  return (doc: Doc | null) =>
    doc !== null &&
    (identity !== null || !isPrivate(doc._id)) &&
    (includeAllVersions || !isVersion(doc._id)) &&
    chosen(doc)
}

function eventsFor(transaction: Transaction, asked: Search, matches: (doc: Doc | null) => boolean): StreamEvent[] {
  const hits = transaction.effects.flatMap((effect): Hit[] => {
    const [before, after] = [matches(effect.before), matches(effect.after)]
    if (!before && !after) return []
    return [{effect, transition: before && after ? 'update' : after ? 'appear' : 'disappear'}]
  })
  return hits.map((hit, index) => ({
    event: 'mutation',
    id: `${transaction.id}#${hit.effect.id}`,
    data: {
      ...mutationEvent(transaction, hit, asked),
      transactionTotalEvents: hits.length,
      transactionCurrentEvent: index + 1,
    },
  }))
}

function mutationEvent({id, timestamp, author}: Transaction, {effect, transition}: Hit, asked: Search) {
  const {before, after, mutations} = effect
  return {
    eventId: `${id}#${effect.id}`,
    documentId: effect.id,
    transactionId: id,
    transition,
    identity: author,
    mutations: asked.includeMutations === 'true' ? mutations : [],
    ...(asked.effectFormat === 'mendoza' && {effects: documentChange(before, after)}),
    ...(before && {previousRev: before._rev}),
    resultRev: id,
    ...(asked.includeResult === 'true' && after && {result: after}),
    ...(asked.includePreviousRevision && {previous: before}),
    timestamp,
    visibility: 'query',
  }
}

/** A query that cannot be listened to is told in the stream: EventSource hides the body of an error answer. */
const refusedStream = (error: LakeError) =>
  eventStream((send) => {
    send(encoded([channelError(error)]))
    return () => {}
  })

function guarded<Value>(make: () => Value): {value: Value} | {error: LakeError} {
  try {
    return {value: make()}
  } catch (error) {
    if (error instanceof LakeError) return {error}
    throw error
  }
}
