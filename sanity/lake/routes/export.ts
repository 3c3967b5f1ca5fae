import type {Handler} from 'hono'
import type {LakeEnv} from '../context.ts'
import {datasetOf} from '../request.ts'

const BATCH = 200

/** GET /data/export/:dataset — every document the caller may see, one a line. */
export const exported: Handler<LakeEnv> = (c) => {
  const documents = [...c.get('lake').view(datasetOf(c), 'raw', c.get('identity')).list('all')]
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const lines = documents.splice(0, BATCH).map((doc) => `${JSON.stringify(doc)}\n`)
      if (lines.length) controller.enqueue(encoder.encode(lines.join('')))
      else controller.close()
    },
  })
  return c.body(body, 200, {'content-type': 'application/x-ndjson'})
}
