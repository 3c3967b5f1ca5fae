import {createMiddleware} from 'hono/factory'
import type {LakeEnv, LakeOptions} from './context.ts'
import {forbidden} from './errors.ts'

type Trust = Pick<LakeOptions, 'publicUrl' | 'allowedHosts'>

/** Whether a Host header names this lake; anything else is DNS rebinding or a mistake. */
export function trustsHost({publicUrl, allowedHosts}: Trust, host: string | undefined): boolean {
  if (!host) return false
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return isLoopbackName(name) || host === new URL(publicUrl).host || [host, name].some((h) => allowedHosts.includes(h))
}

/**
 * Whether pages of this origin may write, send cookies and read answers: those of a host that is served here. Names
 * of loopback are one origin a port; a host allowed without its port is trusted on the usual port and our own.
 */
export function trustsOrigin({publicUrl, allowedHosts}: Trust, origin: string | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false
  const [page, own] = [new URL(origin), new URL(publicUrl)]
  if (page.origin === own.origin) return true
  if (!/^https?:$/.test(page.protocol)) return false
  if (allowedHosts.includes(page.host)) return true
  if (page.port !== own.port && page.port !== '') return false
  if (allowedHosts.includes(page.hostname)) return true
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

/** Whether a host name, without its port, is this machine's own. */
export const isLoopbackName = (name: string) =>
  name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]'
