import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {Readable} from 'node:stream'
import type {Context} from 'hono'
import type {LakeEnv} from './context.ts'

/** Headers of everything the CDN serves: it never changes, any site may show it, and browsers run none of it. */
export function assetHeaders(c: Context<LakeEnv>, type: string, etag: string, download: string | null): Headers {
  const headers = new Headers({
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    etag: `"${etag}"`,
  })
  // A browser shows a PDF in a viewer of its own, which a sandbox would forbid.
  if (type !== 'application/pdf')
    headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  if (download !== null) headers.set('content-disposition', attachment(download))
  if (c.req.query('auto') === 'format') headers.set('vary', 'Accept')
  return headers
}

function attachment(name: string): string {
  const plain = name.replace(/[^\w .-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`
}

/** Whether the caller has these bytes already. */
export const isFresh = (c: Context<LakeEnv>, headers: Headers): boolean =>
  (c.req.header('if-none-match') ?? '').split(/,\s*/).includes(headers.get('etag') ?? '')

/** Answers with a file, or the one range of it that was asked for, as players of sound and video do. */
export async function sendFile(c: Context<LakeEnv>, file: string, headers: Headers): Promise<Response> {
  const {size} = await stat(file)
  headers.set('accept-ranges', 'bytes')
  const range = byteRange(c.req.header('range'), size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, {status: 416, headers})
  }
  const {start, end} = range ?? {start: 0, end: size - 1}
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`)
  const body = c.req.method === 'HEAD' ? null : (Readable.toWeb(createReadStream(file, {start, end})) as ReadableStream)
  return new Response(body, {status: range ? 206 : 200, headers})
}

/** Ranges that make no sense are ignored, as RFC 9110 allows; those beyond the end are not. */
function byteRange(header: string | undefined, size: number) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (!from && !to)) return null
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  return start >= size || end < start ? 'unsatisfiable' : {start, end}
}
