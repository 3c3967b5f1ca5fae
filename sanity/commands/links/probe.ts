import {once} from 'node:events'
import http, {type IncomingMessage} from 'node:http'
import https from 'node:https'
import {setTimeout as wait} from 'node:timers/promises'
import type {Link} from '#sanity/content/source/links.ts'
import {lookUp, NotPublicError, refuseInside} from './public-address.ts'

/**
 * What became of an address. Blocked: somebody answers, and does not let programs in. Silent: nobody answered in time,
 * or the server has a fault of its own. Unreachable: no connection was made at all. Inside: it is an address of this
 * machine or the network around it, or leads to one, and was not asked.
 */
export type State = 'answers' | 'moved' | 'gone' | 'blocked' | 'silent' | 'unreachable' | 'inside'

export interface Outcome {
  state: State
  /** The status, the new address, or the error, in a word or two. */
  detail: string
}

export interface Manners {
  userAgent: string
  timeoutMs: number
  /** Between two questions to the same host. */
  pauseMs: number
  /** Hosts asked at the same time; each of them has one question at a time. */
  hostsAtOnce: number
  /** Whether an IP address may be asked; each that is led to is checked, and connected to as it was checked. */
  mayAsk(address: string): boolean
}

const MOST_HOPS = 10
const PERMANENT = [301, 308]
const REFUSALS = [401, 403, 405, 406, 429, 451, 999]

/** Asks for each address once, politely, and hands on each outcome as it comes. */
export async function probeAll(
  links: Link[],
  manners: Manners,
  tell: (link: Link, outcome: Outcome) => void,
): Promise<void> {
  const each = new Map(links.map((link) => [link.href, link]))
  const queue = Map.groupBy(each.values(), ({href}) => new URL(href).host).values()
  const worker = async () => {
    for (const ofHost of queue) {
      for (const [turn, link] of ofHost.entries()) {
        if (turn > 0) await wait(manners.pauseMs)
        tell(link, await probe(link, manners))
      }
    }
  }
  await Promise.all(Array.from({length: manners.hostsAtOnce}, worker))
}

/** Asks for one address: HEAD first, and GET where that is not taken well. */
async function probe(link: Link, manners: Manners): Promise<Outcome> {
  try {
    const head = await followed(link, 'HEAD', manners)
    return head.state === 'answers' || head.state === 'moved' ? head : await followed(link, 'GET', manners)
  } catch (error) {
    return failureOf(error)
  }
}

async function followed({of, href}: Link, method: 'HEAD' | 'GET', manners: Manners): Promise<Outcome> {
  let at = href
  let movedTo: string | null = null
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const {status, location} = await ask(at, method, manners)
    if (status < 300 || status >= 400 || location === null) return finalOf(status, movedTo)
    const next = new URL(location, at).href
    // A DOI is there when its register knows where it leads; the publisher need not be bothered.
    if (of === 'doi') return {state: 'answers', detail: `leads to ${new URL(next).host}`}
    if (PERMANENT.includes(status) && (hop === 0 || movedTo)) movedTo = next
    at = next
  }
  return {state: 'silent', detail: `more than ${MOST_HOPS} redirects`}
}

async function ask(href: string, method: 'HEAD' | 'GET', {userAgent, timeoutMs, mayAsk}: Manners) {
  const url = new URL(href)
  refuseInside(url, mayAsk)
  const signal = AbortSignal.timeout(timeoutMs)
  const headers = {'user-agent': userAgent, accept: 'text/html,*/*'}
  const how = {method, headers, signal, agent: false, lookup: lookUp(mayAsk)} as const
  const asked = url.protocol === 'https:' ? https.request(url, how) : http.request(url, how)
  asked.on('error', () => {}) // `once` hands on what comes before the answer; after it nothing more is wanted
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.on('error', () => {}) // its body is not read, so that nothing can go wrong with it
  answer.destroy()
  return {status: answer.statusCode ?? 0, location: answer.headers.location ?? null}
}

function finalOf(status: number, movedTo: string | null): Outcome {
  if (status < 400 && movedTo) return {state: 'moved', detail: `for good to ${movedTo}`}
  const detail = String(status)
  if (status < 400) return {state: 'answers', detail}
  if (status === 404 || status === 410) return {state: 'gone', detail}
  return {state: REFUSALS.includes(status) ? 'blocked' : 'silent', detail}
}

function failureOf(error: unknown): Outcome {
  const {name, message, code} = error as NodeJS.ErrnoException
  if (error instanceof NotPublicError) return {state: 'inside', detail: message}
  if (name === 'AbortError') return {state: 'silent', detail: 'no answer in time'}
  return {state: 'unreachable', detail: code ?? message}
}
