import type {IncomingMessage, ServerResponse} from 'node:http'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {ReadableStream} from 'node:stream/web'
import {z} from 'zod'

/** Where hosted pictures are, and how long a reader waits for one. */
export interface Pictures {
  projectId: string
  dataset: string
  source?: string
  giveUpMs?: number
}

/** The pictures of hosted Sanity under the site's own origin. */
export interface PicturesBehind {
  /** Whether a request is for a picture. */
  isMeant(request: IncomingMessage): boolean
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
}

const PREFIX = '/lake/images/'
const FILE = /^[0-9a-f]{40}-\d{1,5}x\d{1,5}\.[a-z]{3,5}$/

/** What our pages ask for (sanity/image.ts), and nothing else: each further form would be one more picture to make and to keep. */
const side = z.string().regex(/^[1-9]\d{0,3}$/)
const Form = z.strictObject({
  w: side.optional(),
  h: side.optional(),
  rect: z
    .string()
    .regex(/^\d{1,5},\d{1,5},\d{1,5},\d{1,5}$/)
    .optional(),
  auto: z.literal('format').optional(),
})

/** Larger ones are no pictures for a page. */
const MOST_BYTES = 32 * 1024 * 1024

/**
 * Fetches the pictures of one dataset for readers, who then ask nobody but the site. The source learns which picture
 * and which formats a browser can show: neither the reader's address nor anything else of the request.
 */
export function picturesBehind({
  projectId,
  dataset,
  source = 'https://cdn.sanity.io',
  giveUpMs = 10_000,
}: Pictures): PicturesBehind {
  const folder = `${PREFIX}${projectId}/${dataset}/`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return say(response, 405, 'A picture can be read, and nothing else.')
    }
    const {pathname, searchParams} = new URL(request.url ?? '', 'http://site')
    const file = pathname.startsWith(folder) ? pathname.slice(folder.length) : ''
    if (!FILE.test(file)) return say(response, 404, 'No picture of this site has this address.')
    const form = Form.safeParse(Object.fromEntries(searchParams))
    if (!form.success || searchParams.size > Object.keys(form.data).length)
      return say(response, 400, 'No page of this site asks for this form of a picture.')
    const leaving = new AbortController()
    response.once('close', () => leaving.abort())
    const address = `${source}/images/${projectId}/${dataset}/${file}?${new URLSearchParams(form.data)}`
    const found = await fetch(address, {
      method: request.method,
      headers: {accept: request.headers.accept ?? '*/*', 'accept-encoding': 'identity'},
      redirect: 'error',
      signal: AbortSignal.any([leaving.signal, AbortSignal.timeout(giveUpMs)]),
    }).catch(() => null)
    return send(found, response)
  }

  return {isMeant: ({url = ''}) => url.startsWith(PREFIX), answer}
}

async function send(found: Response | null, response: ServerResponse): Promise<void> {
  if (found === null) return unavailable(response)
  const {status, headers, body} = found
  const type = headers.get('content-type') ?? ''
  const length = Number(headers.get('content-length') ?? 0)
  if (status !== 200 || !type.startsWith('image/') || length > MOST_BYTES) {
    await body?.cancel()
    return status === 404 || status === 400 ? say(response, status, 'There is no such picture.') : unavailable(response)
  }
  // An address says what is in it. A drawing may hold scripts, which must not run as this site's own.
  response.writeHead(200, {
    'content-type': type,
    ...(length > 0 && {'content-length': length}),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  })
  if (!body) return void response.end()
  // What breaks off on its way is known as broken by its length; there is nobody left to tell.
  await pipeline(Readable.fromWeb(body as ReadableStream), response).catch(() => void response.destroy())
}

function unavailable(response: ServerResponse): void {
  if (response.destroyed) return
  response.setHeader('retry-after', '5')
  say(response, 503, 'The picture could not be fetched.')
}

function say(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'})
  response.end(`${message}\n`)
}
