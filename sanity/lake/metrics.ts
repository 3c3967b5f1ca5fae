import type {IncomingMessage} from 'node:http'
import type {Handler} from 'hono'
import {createMiddleware} from 'hono/factory'
import {lakeEnv} from '#lib/env.ts'
import {isOperator} from '#lib/operators.ts'
import type {LakeEnv} from './context.ts'
import {notFound} from './errors.ts'
import {answers, figures} from './figures.ts'

/** GET /metrics — figures in Prometheus's format, for operators. To all others there is no such endpoint. */
export const metrics: Handler<LakeEnv> = async (c) => {
  const {incoming} = (c.env ?? {}) as {incoming?: IncomingMessage} // given by @hono/node-server, absent in-process
  const address = incoming?.socket.remoteAddress
  const headers = incoming?.headers ?? {}
  if (!isOperator({address, headers, token: lakeEnv().metricsToken})) throw notFound('No such endpoint: GET /metrics')
  return c.text(await figures.metrics(), 200, {'content-type': figures.contentType})
}

/** What an address asks for; the rest of it says what of. */
const ENDPOINT = /^\/(?:v[^/]+\/)?(?:data\/)?([a-z]+)/
const ENDPOINTS = [
  'query',
  'doc',
  'mutate',
  'actions',
  'listen',
  'live',
  'history',
  'export',
  'images',
  'files',
  'assets',
]

/** Measures every answer but those to operators. */
export const measure = createMiddleware<LakeEnv>(async (c, next) => {
  const end = answers.startTimer()
  await next()
  const named = ENDPOINT.exec(c.req.path)?.[1] ?? ''
  end({endpoint: ENDPOINTS.includes(named) ? named : 'other', status: `${Math.floor(c.res.status / 100)}xx`})
})
