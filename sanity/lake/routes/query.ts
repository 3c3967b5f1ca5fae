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
  returnQuery: z.enum(['true', 'false']).default('true'),
})

/** GET and POST /data/query/:dataset — https://www.sanity.io/docs/http-reference/query */
export const query: Handler<LakeEnv> = async (c) => {
  const started = performance.now()
  const given = search(c, Search)
  const asked = c.req.method === 'POST' ? await body(c, QueryBody) : {query: given.query ?? '', params: groqParams(c)}
  const perspective = parsePerspective(given.perspective, c.get('apiVersion'))
  const identity = c.get('identity')
  const {result, reads} = c.get('lake').answer(datasetOf(c), asked.query, asked.params ?? {}, {perspective, identity})
  return c.json({
    ...(given.returnQuery === 'true' && {query: asked.query}),
    result,
    syncTags: syncTags(reads),
    ms: Math.round(performance.now() - started),
  })
}
