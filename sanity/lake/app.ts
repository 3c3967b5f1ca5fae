import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {getCookie} from 'hono/cookie'
import {createMiddleware} from 'hono/factory'
import {log} from '#lib/log.ts'
import type {Identity, Lake, LakeEnv} from './context.ts'
import {diskFull, isDiskFull, LakeError, notFound, tooLarge, unauthorized} from './errors.ts'
import {measure, metrics} from './metrics.ts'
import {guardOrigin, trustsOrigin} from './origin.ts'
import {actions} from './routes/actions.ts'
import {assetRoutes} from './routes/assets.ts'
import {authRoutes} from './routes/auth.ts'
import {cdnRoutes} from './routes/cdn.ts'
import {doc} from './routes/doc.ts'
import {exported} from './routes/export.ts'
import {documents, events, transactions} from './routes/history.ts'
import {listen} from './routes/listen.ts'
import {live} from './routes/live.ts'
import {mutate} from './routes/mutate.ts'
import {projectRoutes} from './routes/projects.ts'
import {query} from './routes/query.ts'
import {quietRoutes} from './routes/quiet.ts'
import {references} from './routes/references.ts'
import {userRoutes} from './routes/users.ts'
import {identify} from './tokens.ts'

const VERSION = '/:version{v(?:X|1|\\d{4}-\\d{2}-\\d{2})}'
const MUTATION_BYTES = 4 * 1024 * 1024

/** Everything the lake serves; each route stands under `/vX`, `/v1` or `/vYYYY-MM-DD`. */
export function createApp(lake: Lake): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  app.use(async (c, next) => {
    c.set('lake', lake)
    c.set('apiVersion', c.req.path.split('/')[1]?.slice(1) ?? '1')
    await next()
  })
  app.get('/metrics', metrics)
  app.use(measure)
  app.use(guardOrigin)
  app.use(recognise)
  app.route('/', cdnRoutes)
  app.route(VERSION, routes())
  app.notFound((c) => answerError(notFound(`No such endpoint: ${c.req.method} ${c.req.path}`), c))
  app.onError(answerError)
  return app
}

function routes() {
  const api = new Hono<LakeEnv>()
  api.use('/data/*', limit)
  api.use('/projects/:project/datasets/*', limit)
  api.use('/projects/:project/*', ownProject)
  api.on(['GET', 'POST'], data('query'), query)
  api.get(`${data('doc')[0]}/:ids`, doc)
  api.get(`${data('doc')[1]}/:ids`, doc)
  api.on('POST', data('mutate'), mutate)
  api.on('POST', data('actions'), actions)
  api.on('GET', data('listen'), listen)
  api.get('/data/live/events/:dataset', live)
  api.get('/projects/:project/datasets/:dataset/live/events', live)
  api.get('/data/history/:dataset/transactions/:ids', transactions)
  api.get('/data/history/:dataset/documents/:ids', documents)
  api.get('/data/history/:dataset/events/documents/:id', events)
  api.get('/data/references/:dataset/documents/:id/to', references)
  api.on('GET', data('export'), exported)
  for (const part of [authRoutes, userRoutes, projectRoutes, assetRoutes, quietRoutes]) api.route('/', part)
  return api
}

/** Both addresses of an endpoint: the project's own, and that of a client given a `resource`. */
const data = (endpoint: string) => [`/data/${endpoint}/:dataset`, `/projects/:project/datasets/:dataset/${endpoint}`]

const tooLong = () => {
  throw tooLarge(`The request is larger than ${MUTATION_BYTES} bytes`)
}
const counted = bodyLimit({maxSize: MUTATION_BYTES, onError: tooLong})

/** A length that is told is held to by HTTP itself: only bodies that come in chunks need to be counted. */
const limit = createMiddleware<LakeEnv>(async (c, next) => {
  if (c.req.header('transfer-encoding') !== undefined) return counted(c, next)
  if (Number(c.req.header('content-length') ?? 0) > MUTATION_BYTES) tooLong()
  await next()
})

/** There is one project here: whoever names another one is told so, and neither reads nor writes this one instead. */
const ownProject = createMiddleware<LakeEnv>(async (c, next) => {
  if (c.req.param('project') !== c.get('lake').options.projectId) throw notFound('Project not found')
  await next()
})

/**
 * Finds out who calls. A cookie counts for reading only, unless the page that sends it is trusted. A bearer token that
 * nobody knows is refused, as hosted Sanity does, except where signing out ends it: half an answer would pass for whole.
 */
const recognise = createMiddleware<LakeEnv>(async (c, next) => {
  const lake = c.get('lake')
  const bearer = c.req.header('authorization')?.match(/^Bearer (.+)$/)?.[1]
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
  const cookie = reads || trustsOrigin(lake.options, c.req.header('origin')) ? getCookie(c, 'sanitySession') : undefined
  const token = bearer ?? cookie
  const identity = token ? identifyOnce(lake, token) : null
  if (bearer && !identity && !/^\/[^/]+\/auth\//.test(c.req.path)) throw unauthorized()
  c.set('identity', identity)
  c.set('mayStillRead', () => !identity || (token !== undefined && identifyOnce(lake, token) !== null))
  await next()
})

/** Who presented which token since the loop of events turned last. */
const asked = new Map<string, Identity | null>()

/** Who presents a token: requests that come together, and streams that hear the same, are looked up once. */
function identifyOnce(lake: Lake, token: string): Identity | null {
  const known = asked.has(token) ? (asked.get(token) ?? null) : identify(lake, token)
  if (!asked.size) setImmediate(() => asked.clear())
  asked.set(token, known)
  return known
}

function answerError(error: Error, c: Context): Response {
  if (error instanceof LakeError) {
    if (error.retryAfter) c.header('retry-after', String(error.retryAfter))
    // What was not read to its end ends the connection: the caller is told, or would send its next request over it.
    if (error.status === 413 || error.status === 507) c.header('connection', 'close')
    return c.json(error.body as object, error.status)
  }
  if (isDiskFull(error)) return answerError(diskFull(), c)
  log('lake.failed', {method: c.req.method, path: c.req.path, error: error.stack})
  return c.json({statusCode: 500, error: 'Internal Server Error', message: 'The lake failed to answer'}, 500)
}
