import {Agent, createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {createProxyServer} from 'httpxy'
import next from 'next'
import {siteEnv} from '#lib/env.ts'
import {announce} from '../revalidation.ts'
import {forReader} from './front/answer.ts'
import {isUnknown, learnFrom, learnFromBuild, sayUnknown} from './front/unknown.ts'

/** The site's own process: Next.js, and in front of it the embedded lake under /lake on the same origin. */
const {host, port, lakeUrl, internalUrl: origin, pagesWithRuntime: runtime} = siteEnv()
const dev = process.argv.includes('--dev')
const settings = {origin, dev, runtime, hosted: lakeUrl === null}
// Next.js listens for upgrades on any server that it answers pages for, and would close the lake's: it gets one of its own.
const app = next({dev, hostname: host, port, httpServer: createServer()})

await app.prepare()
if (!dev) await learnFromBuild()
const page = app.getRequestHandler()
const upgrade = app.getUpgradeHandler()
// Idle connections are let go well before the lake ends them: a busy machine would else ask over one that is closing.
const agent = new Agent({keepAlive: true, agentKeepAliveTimeoutBuffer: 4000})
const lake = lakeUrl ? createProxyServer({target: lakeUrl, xfwd: true, agent}) : null

/** /lake/v1/… on the site is /v1/… on the lake. */
const toLake = (url = '/'): string | null => (lake && url.startsWith('/lake/') ? url.slice('/lake'.length) : null)

const server = createServer(async (request, response) => {
  const path = toLake(request.url)
  if (!path) return answer(request, response)
  request.url = path
  await lake?.web(request, response).catch(() => lakeIsDown(response))
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const toReader = forReader(request, response, settings)
  if (dev) return page(request, toReader)
  if (await isUnknown(request)) return sayUnknown(toReader)
  learnFrom(request, response)
  return page(request, toReader)
}

server.on('upgrade', async (request, socket, head) => {
  const path = toLake(request.url)
  if (!path) return upgrade(request, socket, head)
  request.url = path
  await lake?.ws(request, socket as never, {}, head).catch(() => socket.destroy())
})
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(
    taken
      ? `Port ${port} is taken. Stop what uses it, or set PORT to another.`
      : `The site cannot listen: ${error.message}`,
  )
  process.exit(1)
})
server.listen(port, host, async () => {
  process.send?.({ready: true})
  if (!dev) await announce({everything: true}).catch((error) => console.error(error.message))
})
for (const end of ['SIGTERM', 'disconnect']) {
  process.once(end, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}

function lakeIsDown(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(503, {'content-type': 'application/json', 'retry-after': '2'})
  response.end(
    JSON.stringify({statusCode: 503, error: 'Service Unavailable', message: 'The Content Lake is not running.'}),
  )
}
