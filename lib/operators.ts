import {timingSafeEqual} from 'node:crypto'
import type {IncomingHttpHeaders} from 'node:http'

/** Who asks for figures. */
interface Asking {
  /** The other end of the connection. */
  address: string | undefined
  headers: IncomingHttpHeaders
  /** What operators show, where they have one. */
  token: string | undefined
}

const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'origin']

/**
 * Whether somebody may see figures for operators: who shows their token; where there is none, a program on this machine
 * that asks by one of its own names, and for nobody else. (A page in a browser on this machine could ask by a name of its own.)
 */
export function isOperator({address = '', headers, token}: Asking): boolean {
  if (token) return sameText(headers.authorization ?? '', `Bearer ${token}`)
  const direct = /^(::ffff:)?127\.|^::1$/.test(address)
  const name = (headers.host ?? '').replace(/:\d+$/, '')
  return direct && ['localhost', '127.0.0.1', '[::1]'].includes(name) && !FORWARDED.some((header) => header in headers)
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
