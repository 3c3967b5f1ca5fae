import type {Handler} from 'hono'
import {act} from '../act.ts'
import type {LakeEnv} from '../context.ts'
import {ActionsBody} from '../protocol.ts'
import {body, datasetOf, writer} from '../request.ts'

/** POST /data/actions/:dataset — https://www.sanity.io/docs/http-reference/actions */
export const actions: Handler<LakeEnv> = async (c) => {
  const author = writer(c)
  const {actions, transactionId, dryRun} = await body(c, ActionsBody)
  const done = act(c.get('lake'), datasetOf(c), actions, {author, transactionId, dryRun})
  return c.json({transactionId: done.transactionId})
}
