import type {Handler} from 'hono'
import type {LakeEnv} from '../context.ts'
import {reader} from '../request.ts'

/** GET /data/references/:dataset/documents/:id/to — references from other datasets, of which the lake keeps none. */
export const references: Handler<LakeEnv> = (c) => {
  reader(c)
  return c.json({totalCount: 0, references: []})
}
