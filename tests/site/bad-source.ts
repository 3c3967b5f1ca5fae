import {createServer, type IncomingMessage, request, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'
import {addressed} from '#sanity/content/publish/query.ts'

type Answer = (response: ServerResponse, asked: IncomingMessage) => Promise<void> | void

const says = (status: number, body: string, type = 'application/json'): Answer => {
  return (response) => void response.writeHead(status, {'content-type': type}).end(body)
}

/** What may be wrong with a content source. */
export const FAULTS = {
  'fails with 500': says(500, '{"error": {"description": "Something broke"}}'),
  'answers garbage': says(200, '<!doctype html><title>Welcome to nginx!</title>', 'text/html'),
  'answers half of an answer': says(200, '{"result": [{"_id": "article-'),
  'answers what is no answer': says(200, '{"result": "yes", "ms": 3}'),
  'says null to everything': says(200, '{"result": null, "ms": 1}'),
  'knows no dataset': says(404, '{"statusCode": 404, "error": "Not Found", "message": "Dataset not found"}'),
  'has lost its documents': says(200, '{"result": {"answer": null, "proof": false}, "ms": 1}'),
  'knows the site no longer': says(401, '{"statusCode": 401, "error": "Unauthorized"}'),
  hangs: () => {},
  'begins an answer and hangs': (response) => {
    response.writeHead(200, {'content-type': 'application/json'})
    response.write('{"result": ')
  },
  'breaks the connection': (response) => void response.destroy(),
} satisfies Record<string, Answer>

export type Fault = keyof typeof FAULTS

interface State {
  fault: Fault | null
  delayMs: number
  /** Whether it names all that has an address, as a real one would, not one of each kind. */
  whole: boolean
  /** What becomes of the text of an answer. */
  change: (body: string) => string
}

/**
 * A content source between a site and the real lake: it can go wrong in every way, and change what it passes on. Asked for all that has an
 * address it names one of each kind, unless it is to name the `whole`, so that a refresh of everything is one of every kind.
 */
export async function startBadSource(lake: string) {
  const state: State = {fault: null, delayMs: 0, whole: false, change: (body) => body}
  const server = createServer(async (asked, response) => {
    if (state.fault) return FAULTS[state.fault](response, asked)
    await wait(state.delayMs)
    const {port, hostname} = new URL(lake)
    const {method, url: path, headers} = asked
    const onward = request(
      {hostname, port, method, path, headers: {...headers, 'accept-encoding': 'identity'}},
      async (answer) => {
        const body = await buffer(answer).catch(() => null)
        if (body === null) return void response.destroy() // the lake is gone, or whoever asked
        const {'content-length': _, 'transfer-encoding': __, ...kept} = answer.headers
        response.writeHead(answer.statusCode ?? 502, kept)
        if (!kept['content-type']?.includes('json')) return void response.end(body) // a picture, say
        const change = isOfAll(path) && !state.whole ? oneOfEach : state.change
        response.end(change(String(body)))
      },
    )
    onward.once('error', () => response.destroy())
    response.once('close', () => onward.destroy())
    asked.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return {state, port: String((server.address() as AddressInfo).port), stop}
}

const isOfAll = (path = '') => new URL(path, 'http://localhost').searchParams.get('query') === addressed.groq

function oneOfEach(body: string): string {
  const {result, ...rest} = JSON.parse(body) as {result: {_type: string}[]}
  return JSON.stringify({...rest, result: [...new Map(result.map((one) => [one._type, one])).values()]})
}

/**
 * Writes an edition behind every text of an answer, so that whoever shows a text tells how old it is. Running text has
 * a space in it; what is compared, counted or looked up has none.
 */
export const ofEdition =
  (edition: number) =>
  (body: string): string => {
    const stamped = JSON.parse(body, (name, value) =>
      typeof value === 'string' && value.includes(' ') && name !== 'query' ? `${value} ${stamp(edition)}` : value,
    )
    return JSON.stringify(stamped)
  }

/** What a page shows that was made of an edition. */
export const stamp = (edition: number) => `edition${edition}x`
