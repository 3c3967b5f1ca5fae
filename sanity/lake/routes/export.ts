import type {Context, Handler} from 'hono'
import type {Doc, LakeEnv} from '../context.ts'
import {datasetOf} from '../request.ts'

const BATCH = 200

/** GET /data/export/:dataset — every document the caller may see, one a line, in the order of ids. */
export const exported: Handler<LakeEnv> = (c) => {
  const documents = [...c.get('lake').view(datasetOf(c), 'raw', c.get('identity')).list('all')]
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const lines = documents.splice(0, BATCH).map((doc) => `${JSON.stringify(within(c, doc))}\n`)
      if (lines.length) controller.enqueue(encoder.encode(lines.join('')))
      else controller.close()
    },
  })
  return c.body(body, 200, {'content-type': 'application/x-ndjson'})
}

/** An asset where whoever exports reaches it: directly that is not the public URL, behind which the site may be down. */
function within(c: Context<LakeEnv>, doc: Doc): Doc {
  const direct = c.req.header('x-forwarded-host') === undefined
  if (!direct || typeof doc.path !== 'string' || !/^sanity\.(?:image|file)Asset$/.test(doc._type)) return doc
  return {...doc, url: `${new URL(c.req.url).origin}/${doc.path}`}
}
