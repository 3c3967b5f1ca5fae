import {readFile} from 'node:fs/promises'
import type {IncomingMessage, ServerResponse} from 'node:http'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {LRUCache} from 'lru-cache'
import {distDir} from '#lib/env.ts'
import {isLaterPage, laterPagesOf} from '../../content/page-list/long-lists.ts'
import {listLengths} from '../../content/page-list/query.ts'
import {ownersOf} from '../../content/publish/addresses.ts'
import {isPublishedAs} from '../../content/publish/query.ts'
import {PREVIEW_COOKIE} from '../../preview/cookies.ts'
import {readPass} from '../../preview/pass.ts'
import {readNow} from '../../read.ts'

/** A reader waits no longer to learn that an address is unknown; after that Next.js answers as it can. */
const PATIENCE_MS = 1000
/** For so long nothing is asked of a content source that did not answer. */
const REST_MS = 2000

/** Addresses that the site has whatever is published, such as indexes. */
const fixed = new Set<string>()
/** Addresses that Next.js has answered with a page or a file: nobody need be asked whether they exist. */
const answered = new LRUCache<string, true>({max: 100_000})
let restsUntil = 0

/** What somebody on the way might decode into the address of another host. No page begins so. */
const ANOTHER_HOST = /^\/(%2F|%5C)/

/** Learns what the build has made, so that those addresses are known even while the content source is away. */
export async function learnFromBuild(): Promise<void> {
  const manifest = async (name: string) => JSON.parse(await readFile(path.join(distDir(), name), 'utf8'))
  const {routes} = await manifest('prerender-manifest.json')
  const named = Object.values<string>(await manifest('app-path-routes-manifest.json'))
    .map((route) => route.replace(/\/\[\[\.\.\..*$/, ''))
    .filter((route) => !route.includes('['))
  for (const route of named) fixed.add(route)
  for (const route of Object.keys(routes)) answered.set(route, true)
}

/**
 * Whether a request is for a page, or a file beside one, of a document that is not published, or for nothing that could be
 * one. Next.js would keep files for each such address that anybody thinks of, for good; here, nothing of it is kept.
 */
export async function isUnknown({url = '/', headers}: IncomingMessage): Promise<boolean> {
  const at = pathOf(url)
  if (at === null || ANOTHER_HOST.test(at)) return true
  if (fixed.has(at) || answered.has(at)) return !isOurSpelling(url, at)
  if (isLaterPage(at)) return !(await previews(headers.cookie)) && !(await isOrMayBe(() => isPageOfList(at)))
  const owners = ownersOf(at)
  if (owners.length === 0) return false
  if (!isOurSpelling(url, at)) return true
  if (await previews(headers.cookie)) return false
  const published = await Promise.all(owners.map((owner) => isOrMayBe(() => readNow(isPublishedAs, owner))))
  return !published.includes(true)
}

/** Remembers what became of a request that Next.js was given. */
export function learnFrom({url = '/'}: IncomingMessage, response: ServerResponse): void {
  const at = pathOf(url)
  if (at === null || !isOurSpelling(url, at)) return
  response.once('finish', () => {
    if (response.statusCode === 404) answered.delete(at)
    else if (response.statusCode < 300) answered.set(at, true)
  })
}

/** Answers as Next.js answers for what is not found; the front server sends a page in its place. */
export function sayUnknown(response: ServerResponse): void {
  response.setHeader('cache-control', 'no-cache')
  response.statusCode = 404
  response.end()
}

/** The path alone, in one spelling; null for what is no spelling of anything. */
function pathOf(url: string): string | null {
  const [at = '/'] = url.split(/[?#]/)
  try {
    return at
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/')
  } catch {
    return null
  }
}

/** No link of ours spells an address otherwise (`/%66oods`); Next.js would look for another page there, and keep that. */
const isOurSpelling = (url: string, at: string): boolean => url.split(/[?#]/)[0] === at

/** Yes, too, where nobody can say so: then Next.js answers what it has, and keeps nothing new. */
async function isOrMayBe(ask: () => Promise<boolean | null>): Promise<boolean> {
  if (Date.now() < restsUntil) return true
  const answer = await Promise.race([ask().catch(() => null), wait(PATIENCE_MS, null)])
  if (answer === null) restsUntil = Date.now() + REST_MS
  return answer ?? true
}

const isPageOfList = async (at: string) =>
  laterPagesOf(await readNow(listLengths, {}))
    .map(encodeURI)
    .includes(at)

/** Whoever holds a pass is shown what is not published; a cookie by that name alone is no pass. */
async function previews(cookies = ''): Promise<boolean> {
  const texts = [...cookies.matchAll(new RegExp(`(?:^|;\\s*)${PREVIEW_COOKIE}=([^;]*)`, 'g'))].map(([, text]) => text)
  const passes = await Promise.all(texts.map((text) => readPass(text, 'cookie')))
  return passes.some((pass) => pass !== null)
}
