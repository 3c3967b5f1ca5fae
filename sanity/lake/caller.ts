import type {IncomingMessage} from 'node:http'
import type {Context} from 'hono'
import type {LakeEnv} from './context.ts'
import {isLoopbackName} from './origin.ts'

/**
 * Whether a request comes from this machine, by its own names and from its own addresses alone, also behind a proxy. A
 * proxy on this machine that tells neither whom it speaks for nor by which name passes for a program of this machine.
 */
export function isLocal(c: Context<LakeEnv>): boolean {
  const hosts = [c.req.header('host') ?? '', ...named(c, 'x-forwarded-host')]
  const names = hosts.map((host) => host.replace(/:\d+$/, '').toLowerCase())
  const addresses = [directAddressOf(c), ...named(c, 'x-forwarded-for')]
  return names.every((name) => !name || isLoopbackName(name)) && addresses.every(isLoopbackAddress)
}

/**
 * Where a request comes from. The site's own proxy, on this machine, adds whom it speaks for at the end of
 * x-forwarded-for; what stands before that is what the caller says of himself.
 */
export function addressOf(c: Context<LakeEnv>): string {
  const direct = directAddressOf(c)
  if (!isLoopbackAddress(direct)) return direct
  return named(c, 'x-forwarded-for').findLast((address) => !isLoopbackAddress(address)) ?? direct
}

function directAddressOf(c: Context<LakeEnv>): string {
  const {incoming} = (c.env ?? {}) as {incoming?: IncomingMessage} // given by @hono/node-server, absent in-process
  return incoming?.socket.remoteAddress ?? ''
}

/** What the proxies on the way have named, the one nearest to the caller first. */
const named = (c: Context<LakeEnv>, header: string): string[] =>
  (c.req.header(header) ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

const isLoopbackAddress = (address: string) => /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)?$/.test(address)
