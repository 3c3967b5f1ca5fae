import type {IncomingMessage} from 'node:http'
import type {Context} from 'hono'
import type {LakeEnv} from './context.ts'
import {isLoopbackName} from './origin.ts'

/** Whether a request comes from this machine's own names alone, also behind a proxy. */
export function isLocal(c: Context<LakeEnv>): boolean {
  const hosts = [c.req.header('host'), ...(c.req.header('x-forwarded-host') ?? '').split(',')]
  return hosts.every((host) => !host || isLoopbackName(host.trim().replace(/:\d+$/, '').toLowerCase()))
}

/**
 * Where a request comes from. The site's own proxy, on this machine, adds whom it speaks for at the end of
 * x-forwarded-for; what stands before that is what the caller says of himself.
 */
export function addressOf(c: Context<LakeEnv>): string {
  const {incoming} = (c.env ?? {}) as {incoming?: IncomingMessage} // given by @hono/node-server, absent in-process
  const direct = incoming?.socket.remoteAddress ?? ''
  if (!isLoopbackAddress(direct)) return direct
  const named = (c.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
  return named.findLast((address) => address && !isLoopbackAddress(address)) ?? direct
}

const isLoopbackAddress = (address: string) => /^(?:::ffff:)?127\.|^::1$|^$/.test(address)
