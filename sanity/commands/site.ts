import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import next from 'next'
import {siteEnv} from '#lib/env.ts'
import {log} from '#lib/log.ts'
import {isOperator} from '#lib/operators.ts'
import {meet} from '../instances.ts'
import {generalHeaders} from '../page-headers.ts'
import {announce, type Delivery} from '../revalidation.ts'
import {forReader} from './front/answer.ts'
import {figures, measure} from './front/figures.ts'
import {lakeBehind} from './front/lake.ts'
import {picturesBehind} from './front/pictures.ts'
import {isUnknown, learnFrom, learnFromBuild, sayUnknown} from './front/unknown.ts'

/** The site's own process: Next.js, and in front of it, under /lake of the same origin, the embedded lake, or the pictures of hosted Sanity. */
const {
  host,
  port,
  siteUrl,
  projectId,
  dataset,
  lakeUrl,
  internalUrl: origin,
  pagesWithRuntime: runtime,
  metricsToken: token,
  redisUrl,
} = siteEnv()
const dev = process.argv.includes('--dev')
const settings = {origin, siteUrl, dev, runtime}
const leaving = new AbortController()
// Next.js listens for upgrades on any server that it answers pages for, and would close the lake's: it gets one of its own.
const app = next({dev, hostname: host, port, httpServer: createServer()})

await app.prepare()
if (!dev) await learnFromBuild()
const page = app.getRequestHandler()
const upgrade = app.getUpgradeHandler()
const lake = lakeUrl ? lakeBehind(lakeUrl) : null
const behind = lake ?? picturesBehind({projectId, dataset})

const server = createServer(async (request, response) => {
  const {headers, socket} = request
  for (const [name, value] of Object.entries(generalHeaders(siteUrl))) response.setHeader(name, value)
  if (request.url === '/metrics' && isOperator({address: socket.remoteAddress, headers, token})) {
    return response.setHeader('content-type', figures.contentType).end(await figures.metrics())
  }
  measure(request, response)
  return behind.isMeant(request) ? behind.answer(request, response) : answer(request, response)
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const toReader = forReader(request, response, settings)
  if (dev) return page(request, toReader)
  if (await isUnknown(request)) return sayUnknown(toReader)
  learnFrom(request, response)
  return page(request, toReader)
}

// Longer than nginx and clients keep theirs: a connection that this side ends may just be carrying a request.
server.keepAliveTimeout = 75_000
server.on('upgrade', (request, socket, head) =>
  lake?.isMeant(request) ? lake.upgrade(request, socket, head) : upgrade(request, socket, head),
)
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
  if (dev) return
  if (redisUrl) await meetOthers(redisUrl)
  await refreshHere({everything: true})
})
for (const end of ['SIGTERM', 'disconnect']) {
  process.once(end, () => {
    leaving.abort()
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}

async function refreshHere(delivery: Delivery): Promise<void> {
  await announce(delivery).catch(({message: error}) => log('refresh.failed', {error}))
}

/** The client of Redis is loaded only where there are others to meet. */
async function meetOthers(url: string): Promise<void> {
  const {joinInstances} = await import('./instances/join.ts')
  meet(await joinInstances({url, hear: refreshHere, signal: leaving.signal}))
}
