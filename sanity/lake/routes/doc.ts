import type {Handler} from 'hono'
import {z} from 'zod'
import type {LakeEnv} from '../context.ts'
import {isPrivate, publishedId} from '../perspective.ts'
import {datasetOf, flag, idList, search} from '../request.ts'

const Search = z.object({includeAllVersions: flag})

/** GET /data/doc/:dataset/:ids — https://www.sanity.io/docs/http-reference/doc */
export const doc: Handler<LakeEnv> = (c) => {
  const {includeAllVersions} = search(c, Search)
  const ids = idList(c.req.param('ids'))
  const anonymous = c.get('identity') === null
  const view = c.get('lake').view(datasetOf(c), 'raw', c.get('identity'))
  const found = ids.flatMap((id) => (includeAllVersions ? view.list(`group:${publishedId(id)}`) : (view.get(id) ?? [])))
  const omitted = ids
    .filter((id) => !found.some(({_id}) => (includeAllVersions ? publishedId(_id) === publishedId(id) : _id === id)))
    .map((id) => ({id, reason: anonymous && isPrivate(id) ? 'permission' : 'existence'}))
  return c.json({documents: found, omitted})
}
