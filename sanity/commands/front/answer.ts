import type {IncomingMessage, ServerResponse} from 'node:http'
import {log} from '#lib/log.ts'
import {isPage} from '../../content/shown.ts'
import {BARE, generalHeaders, readingPolicy} from '../../page-headers.ts'
import {PREVIEW_COOKIE} from '../../preview/cookies.ts'
import {OF_OTHERS, tellCaches} from './caching.ts'
import {codingFor, finish, isKnown, pack} from './finish.ts'
import {hold, type Send} from './hold.ts'
import {leadingOn} from './leading-on.ts'
import {type StandIn, standInFor, standInPage} from './stand-in.ts'

const NOT_FOR_READERS = /^\/(_next|api|studio|preview|enhancements)(\/|\?|$)/

/** What Next.js says of the very bytes that it sends. */
const OF_THE_BYTES = ['etag', 'content-length', 'content-encoding', 'transfer-encoding']

/** Stylesheets to fetch ahead; they stand in the page. */
const FETCHED_AHEAD = 'link'

interface Settings {
  /** Where the site reaches itself. */
  origin: string
  /** Where readers reach it. */
  siteUrl: string
  dev: boolean
  /** Pages are sent with the framework's scripts. */
  runtime: boolean
}

/**
 * Watches an answer to a reader: pages go out without the framework's scripts, and the files beside them with a name for
 * what is in them (ETag); an address without a page leads on where
 * an editor has entered a redirect, and gets a whole page where not. Previews and the Studio are left alone.
 */
export function forReader(request: IncomingMessage, response: ServerResponse, settings: Settings): ServerResponse {
  const {url = '/', headers, method} = request
  const isPreview = headers.cookie?.includes(`${PREVIEW_COOKIE}=`)
  const reads = method === 'GET' || method === 'HEAD'
  if (!reads || NOT_FOR_READERS.test(url) || 'rsc' in headers || BARE in headers || isPreview) return response
  const {origin, dev} = settings
  const bare = !dev && !settings.runtime
  const reader = {head: method === 'HEAD', accepts: headers['accept-encoding'], has: headers['if-none-match']}
  const ofPage = isPage(url.split('?')[0] ?? url)
  if (bare) {
    // Next.js is to give the page or the file itself, not a packed one, and not the news that nothing has changed.
    delete headers['accept-encoding']
    delete headers['if-none-match']
  }
  const isHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  return hold(response, {
    holds: (status) => standInFor(url, status, dev) !== undefined || (bare && (isHtml() || !ofPage)),
    passes: (status) => tellCaches(response, status),
    send: async (body, send) => {
      const standIn = standInFor(url, response.statusCode, dev)
      const policy = bare && (standIn || ofPage) ? readingPolicy({...settings, runtime: false}) : null
      const to = {url, response, reader, send, policy}
      if (!standIn) return sendPage(to, response.statusCode, body)
      const led = standIn.status === 404 ? await leadingOn(url, (path) => isFound(origin + path)) : null
      if (!led) return sendStandIn(to, standIn, origin)
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      const general = generalHeaders(settings.siteUrl)
      send(led.status, '', {...general, location: led.location, 'cache-control': OF_OTHERS, 'content-length': '0'})
    },
  })
}

interface To {
  url: string
  response: ServerResponse
  reader: {head: boolean; accepts: string | undefined; has: string | undefined}
  send: Send
  /** The policy of pages without the framework's scripts; null where they stay. */
  policy: string | null
}

async function sendStandIn(to: To, standIn: StandIn, origin: string): Promise<void> {
  const {html, keep} = await standInPage(standIn, to.url, origin)
  to.response.setHeader('content-type', 'text/html; charset=utf-8')
  for (const [name, value] of Object.entries(standIn.headers)) to.response.setHeader(name, value)
  return sendPage(to, standIn.status, Buffer.from(html), {keep})
}

/** Sends a page or a file in the form that the reader's browser asked for, or the news that it has it; `keep`: others will ask for the same. */
async function sendPage(to: To, status: number, rendered: Buffer, {keep} = {keep: true}): Promise<void> {
  const {url, response, reader, send, policy} = to
  for (const name of OF_THE_BYTES) response.removeHeader(name)
  tellCaches(response, status)
  if (reader.head) {
    if (policy) response.setHeader('content-security-policy', policy)
    return send(status, '')
  }
  const isKept = keep && !/private|no-store/.test(String(response.getHeader('cache-control') ?? ''))
  const page = finish(rendered, {bare: policy !== null, keep: isKept})
  if (policy && page.bare) {
    response.setHeader('content-security-policy', policy)
    response.removeHeader(FETCHED_AHEAD)
  } else if (policy)
    log('page.needs-script', {path: url, mend: 'It is sent with the framework’s scripts; see decision 0012.'})
  if (isKept) response.setHeader('etag', page.etag)
  if (isKept && status === 200 && isKnown(reader.has, page)) return send(304, '')
  const coding = isPacked(response) ? null : codingFor(reader.accepts)
  if (coding) response.setHeader('content-encoding', coding)
  const body = coding ? await pack(page, coding) : page.body
  send(status, body, {'content-length': String(body.length)})
}

/** Whether an answer is of a kind that is packed in itself: packing it once more would make it no smaller. */
const isPacked = (response: ServerResponse) =>
  /^(image\/(?!svg)|font\/)/.test(String(response.getHeader('content-type') ?? ''))

const isFound = (url: string) =>
  fetch(url, {method: 'HEAD', redirect: 'manual', headers: {[BARE]: '1'}}).then(({ok}) => ok)
