import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import next from 'next'
import {siteEnv} from '#lib/env.ts'
import {log} from '#lib/log.ts'
import {isOperator} from '#lib/operators.ts'
import {announce} from '../revalidation.ts'
import {forReader} from './front/answer.ts'
import {figures, measure} from './front/figures.ts'
import {lakeBehind} from './front/lake.ts'
import {isUnknown, learnFrom, learnFromBuild, sayUnknown} from './front/unknown.ts'

/** The site's own process: Next.js, and in front of it the embedded lake under /lake on the same origin. */
const {host, port, lakeUrl, internalUrl: origin, pagesWithRuntime: runtime, metricsToken: token} = siteEnv()
const dev = process.argv.includes('--dev')
const settings = {origin, dev, runtime, hosted: lakeUrl === null}
// Next.js listens for upgrades on any server that it answers pages for, and would close the lake's: it gets one of its own.
const app = next({dev, hostname: host, port, httpServer: createServer()})

await app.prepare()
if (!dev) await learnFromBuild()
const page = app.getRequestHandler()
const upgrade = app.getUpgradeHandler()
const lake = lakeUrl ? lakeBehind(lakeUrl) : null

const server = createServer(async (request, response) => {
  const {headers, socket} = request
  if (request.url === '/metrics' && isOperator({address: socket.remoteAddress, headers, token})) {
    return response.setHeader('content-type', figures.contentType).end(await figures.metrics())
  }
  measure(request, response)
  return lake?.isMeant(request) ? lake.answer(request, response) : answer(request, response)
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const toReader = forReader(request, response, settings)
  if (dev) return page(request, toReader)
  if (await isUnknown(request)) return sayUnknown(toReader)
  learnFrom(request, response)
  return page(request, toReader)
}

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
  if (!dev) await announce({everything: true}).catch(({message: error}) => log('refresh.failed', {error}))
})
for (const end of ['SIGTERM', 'disconnect']) {
  process.once(end, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
