import {streamSocket} from './stream-socket.ts'

const EVENT_STREAM = /\/data\/(?:listen|live\/events)\//

/** What the Studio would ask of the internet, and the quiet answer it gets instead: it is its newest version. */
const ANSWERED_HERE = [
  {host: 'sanity-cdn.com', path: /^\/v1\/modules\//, answer: {packageVersion: '0.0.0', latest: '0.0.0'}},
  {host: 'api.sanity.io', path: /\/intake\/feedback$/, answer: {}},
]

/** Where the Studio remembers that an editor has put off its warning of HTTP/1.1 for a day. */
const PUT_OFF_WARNING = 'sanity-studio.network.check.snooze'

/**
 * Makes the browser's `fetch` fit for a Studio over the embedded lake: its event streams share one socket, and the
 * few requests that would leave the machine are answered here. Other requests go out as they are.
 * Call it once, before the Studio starts.
 */
export function installLocalFetch(lakeUrl: string): void {
  const fetchOut = window.fetch.bind(window)
  const openStream = streamSocket(`${lakeUrl.replace(/^http/, 'ws')}/v1/streams`)
  const lake = new URL(lakeUrl)
  window.sessionStorage.setItem(PUT_OFF_WARNING, new Date().toISOString()) // with one socket it does not hold
  window.fetch = async (input, init) => {
    const request = input instanceof Request ? input : null
    const url = new URL(request?.url ?? String(input), window.location.href)
    if (url.origin === lake.origin && url.pathname.startsWith(lake.pathname) && EVENT_STREAM.test(url.pathname)) {
      const headers = new Headers(init?.headers ?? request?.headers)
      return openStream(url, headers, init?.signal ?? request?.signal)
    }
    if (url.host.endsWith(`.${lake.host}`)) return fetchOut(atLake(url, lake), init ?? request ?? undefined)
    const known = ANSWERED_HERE.find(({host, path}) => url.hostname === host && path.test(url.pathname))
    return known ? Response.json(known.answer) : fetchOut(input, init)
  }
}

/** Parts of the Studio put the project before the host, as hosted Sanity has it; the lake has one host. */
const atLake = (url: URL, lake: URL) => new URL(url.pathname + url.search, lake)
