import {createMiddleware} from 'hono/factory'
import type {LakeEnv, LakeOptions} from './context.ts'
import {forbidden} from './errors.ts'

type Trust = Pick<LakeOptions, 'publicUrl' | 'allowedHosts' | 'allowedOrigins'>

/** Whether a Host header names this lake; anything else is DNS rebinding or a mistake. */
export function trustsHost({publicUrl, allowedHosts}: Trust, host: string | undefined): boolean {
  if (!host) return false
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return isLoopbackName(name) || host === new URL(publicUrl).host || [host, name].some((h) => allowedHosts.includes(h))
}

/** Whether pages of this origin may write, send cookies and read answers. Names of loopback are one origin a port. */
export function trustsOrigin({publicUrl, allowedOrigins}: Trust, origin: string | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false
  const [page, own] = [new URL(origin), new URL(publicUrl)]
  if (page.origin === own.origin || allowedOrigins.includes(page.origin)) return true
  const local = isLoopbackName(page.hostname) && isLoopbackName(own.hostname)
  return local && page.port === own.port && page.protocol === own.protocol
}

/** Refuses foreign hosts, and writes from foreign pages; answers CORS for trusted ones. */
export const guardOrigin = createMiddleware<LakeEnv>(async (c, next) => {
  const {options} = c.get('lake')
  if (!trustsHost(options, c.req.header('host'))) throw forbidden('This host name is not served here')
  const origin = c.req.header('origin')
  const trusted = trustsOrigin(options, origin)
  const reads = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
  if (origin && !trusted && !reads) throw forbidden('This origin may not write here')
  if (c.req.method !== 'OPTIONS') await next()
  else c.res = new Response(null, {status: 204})
  c.res.headers.append('vary', 'Origin')
  if (!origin || !trusted) return
  c.res.headers.set('access-control-allow-origin', origin)
  c.res.headers.set('access-control-allow-credentials', 'true')
  if (c.req.method !== 'OPTIONS') return
  c.res.headers.set('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE')
  c.res.headers.set('access-control-allow-headers', c.req.header('access-control-request-headers') ?? '*')
  c.res.headers.set('access-control-max-age', '600')
})

const isLoopbackName = (name: string) =>
  name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]'
