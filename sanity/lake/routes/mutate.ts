import type {Handler} from 'hono'
import {z} from 'zod'
import type {LakeEnv} from '../context.ts'
import {MutateBody} from '../protocol.ts'
import {body, datasetOf, flag, search, writer} from '../request.ts'

const Search = z.object({
  returnIds: flag,
  returnDocuments: flag,
  dryRun: flag,
  autoGenerateArrayKeys: flag,
  transactionId: z.string().optional(),
})

/** POST /data/mutate/:dataset — https://www.sanity.io/docs/http-reference/mutation */
export const mutate: Handler<LakeEnv> = async (c) => {
  const author = writer(c)
  const asked = search(c, Search)
  const lake = c.get('lake')
  const dataset = datasetOf(c)
  const {mutations, transactionId = asked.transactionId} = await body(c, MutateBody)
  const done = await lake.submit(dataset, mutations, {
    author,
    transactionId,
    dryRun: asked.dryRun,
    arrayKeys: asked.autoGenerateArrayKeys,
  })
  if (!asked.returnIds && !asked.returnDocuments) return c.json({transactionId: done.transactionId, results: []})
  const documents = new Map(done.effects.map(({id, after}) => [id, after]))
  const results = done.results.map((result) =>
    asked.returnDocuments
      ? {...result, document: documents.get(result.id) ?? lake.document(dataset, result.id)}
      : result,
  )
  return c.json({transactionId: done.transactionId, results})
}
