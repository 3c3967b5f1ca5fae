import type {BrowserContext} from 'playwright-core'
import {SITE} from '../site/environment.ts'

/** What a page said or asked that it should not have, as sentences. */
export type Faults = string[]

/** The Studio asks who it is before it signs in; browsers write the refusal into the console as an error. */
const ASKS_WHO = /\/users\/me\b/
/** Who leaves a page at once has the Studio's presence say goodbye over a socket that the browser has closed by then. */
const GOODBYE = 'WebSocket is already in CLOSING or CLOSED state.'
/** Presentation says so of any preview that takes longer than its time-out to answer; that the two are connected is seen by clicks. */
const SLOW_PREVIEW = /^Unable to connect to visual editing\./

/** Notes every request and every socket to another machine, every error of a script, and every error in the console. */
export function watch(context: BrowserContext): Faults {
  const faults: Faults = []
  const own = new URL(SITE.url).host
  const note = (url: string) => {
    const {protocol, host} = new URL(url)
    if (/^(?:https?|wss?):$/.test(protocol) && host !== own) faults.push(`asked another host: ${url}`)
  }
  context.on('request', (request) => note(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())))
  context.on('weberror', (event) => faults.push(`a script failed: ${event.error().stack}`))
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const {url} = message.location()
    if (/status of 401/.test(message.text()) && ASKS_WHO.test(url)) return
    if (message.text() === GOODBYE || SLOW_PREVIEW.test(message.text())) return
    faults.push(`the console says: ${message.text()} (${url})`)
  })
  return faults
}
