import type {Handler} from 'hono'
import {z} from 'zod'
import type {LakeEnv} from '../context.ts'
import {parsePerspective} from '../perspective.ts'
import {QueryBody} from '../protocol.ts'
import {body, datasetOf, groqParams, search} from '../request.ts'
import {syncTags} from '../sync-tags.ts'

const Search = z.object({
  query: z.string().optional(),
  perspective: z.string().optional(),
  resultSourceMap: z.enum(['true', 'false', 'withKeyArraySelector']).default('false'),
  returnQuery: z.enum(['true', 'false']).default('true'),
})

/** GET and POST /data/query/:dataset — https://www.sanity.io/docs/http-reference/query */
export const query: Handler<LakeEnv> = async (c) => {
  const started = performance.now()
  const given = search(c, Search)
  const asked = c.req.method === 'POST' ? await body(c, QueryBody) : {query: given.query ?? '', params: groqParams(c)}
  const perspective = parsePerspective(given.perspective, c.get('apiVersion'))
  const sourceMap = SOURCE_MAPS[given.resultSourceMap]
  const how = {perspective, identity: c.get('identity'), sourceMap}
  const lake = c.get('lake')
  const found = await lake.ask(datasetOf(c), asked.query, asked.params ?? {}, how, c.req.raw.signal)
  const rest = {
    ...(found.resultSourceMap && {resultSourceMap: found.resultSourceMap}),
    syncTags: syncTags(found.reads),
    ms: Math.round(performance.now() - started),
  }
  const query = given.returnQuery === 'true' ? `"query":${JSON.stringify(asked.query)},` : ''
  const [before, behind] = [`{${query}"result":`, `,${JSON.stringify(rest).slice(1)}`]
  const {json} = found
  const answer =
    typeof json === 'string' ? before + json + behind : Buffer.concat([Buffer.from(before), json, Buffer.from(behind)])
  return c.body(answer, 200, {'content-type': 'application/json'})
}

const SOURCE_MAPS = {true: 'indexed', false: undefined, withKeyArraySelector: 'keyed'} as const
