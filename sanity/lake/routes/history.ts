import type {Handler} from 'hono'
import {z} from 'zod'
import type {LakeEnv} from '../context.ts'
import {statesOf} from '../history.ts'
import {datasetOf, flag, idList, reader, search} from '../request.ts'
import type {Recorded} from '../store.ts'

const TransactionsSearch = z.object({
  effectFormat: z.string().optional(),
  excludeContent: flag,
  excludeMutations: flag,
  includeIdentifiedDocumentsOnly: flag,
  fromTransaction: z.string().optional(),
  toTransaction: z.string().optional(),
  fromTime: z.string().optional(),
  toTime: z.string().optional(),
  authors: z.string().optional(),
  reverse: flag,
  limit: z.coerce.number().int().min(1).optional(),
})
type TransactionsSearch = z.infer<typeof TransactionsSearch>

/** GET /data/history/:dataset/transactions/:ids — https://www.sanity.io/docs/http-reference/history */
export const transactions: Handler<LakeEnv> = (c) => {
  reader(c)
  const asked = search(c, TransactionsSearch)
  const ids = idList(c.req.param('ids'))
  const {store} = c.get('lake')
  const position = (id: string | undefined) => (id === undefined ? null : store.sequenceOf(datasetOf(c), id))
  const [from, to] = [position(asked.fromTransaction), position(asked.toTransaction)]
  const chosen = choose(store.history(datasetOf(c), ids), asked, from ?? 0, to ?? Number.POSITIVE_INFINITY)
  const lines = chosen.map((record) => `${JSON.stringify(shown(record, ids, asked))}\n`)
  return c.body(lines.join(''), 200, {'content-type': 'application/x-ndjson'})
}

function choose(records: Recorded[], asked: TransactionsSearch, from: number, to: number): Recorded[] {
  const {fromTime = '', toTime = '~', authors, reverse, limit} = asked
  const by = authors?.split(',')
  const chosen = records.filter(
    ({sequence, timestamp, author}) =>
      sequence >= from &&
      sequence <= to &&
      timestamp >= fromTime &&
      timestamp <= toTime &&
      (by?.includes(author) ?? true),
  )
  return (reverse ? chosen.reverse() : chosen).slice(0, limit)
}

function shown(
  {id, timestamp, author, documentIDs, mutations, effects}: Recorded,
  ids: string[],
  asked: TransactionsSearch,
) {
  const only = asked.includeIdentifiedDocumentsOnly
  const wanted = only ? documentIDs.filter((document) => ids.includes(document)) : documentIDs
  return {
    id,
    timestamp,
    author,
    documentIDs: wanted,
    ...(!asked.excludeContent && !asked.excludeMutations && {mutations}),
    ...(asked.effectFormat === 'mendoza' && {
      effects: Object.fromEntries(wanted.map((document) => [document, changeOf(effects[document])])),
    }),
  }
}

const changeOf = (change: Recorded['effects'][string] | undefined) =>
  change && {apply: change.apply, revert: change.revert}

const DocumentsSearch = z.object({
  revision: z.string().optional(),
  time: z.iso.datetime({offset: true}).optional(),
  lastRevision: flag,
})

/** GET /data/history/:dataset/documents/:ids — the documents as they were at a revision or time. */
export const documents: Handler<LakeEnv> = (c) => {
  reader(c)
  const {revision, time, lastRevision} = search(c, DocumentsSearch)
  const lake = c.get('lake')
  const dataset = datasetOf(c)
  const until = revision === undefined ? Number.POSITIVE_INFINITY : (lake.store.sequenceOf(dataset, revision) ?? 0)
  const latest = time === undefined ? '~' : new Date(time).toISOString()
  const found = idList(c.req.param('ids')).flatMap((id) => {
    const states = statesOf(lake, dataset, id).filter(
      ({sequence, timestamp}) => sequence <= until && timestamp <= latest,
    )
    return (lastRevision ? states.findLast(({doc}) => doc !== null) : states.at(-1))?.doc ?? []
  })
  return c.json({documents: found})
}

/** GET /data/history/:dataset/events/documents/:id — none: the Studio is told to read transactions instead. */
export const events: Handler<LakeEnv> = (c) => {
  reader(c)
  return c.json({events: {[c.req.param('id') ?? '']: []}, nextCursor: ''})
}
