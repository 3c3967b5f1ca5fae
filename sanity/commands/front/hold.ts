import type {ServerResponse} from 'node:http'
import {log} from '#lib/log.ts'

/** Sends an answer that was held back: its status, its body, and headers beside those already set. */
export type Send = (status: number, body: string | Buffer, headers?: Record<string, string>) => void

interface Watch {
  /** Whether an answer with this status, and the headers set by now, is to be held back. */
  holds: (status: number) => boolean
  /** Called before an answer goes out that is not held back. Headers may still be changed. */
  passes: (status: number) => void
  /** Called once, when all that was held back is there. Headers may still be changed. */
  send: (body: Buffer, send: Send) => Promise<void>
}

/** Watches an answer of Next.js, and holds it back where something else is to be sent instead. */
export function hold(response: ServerResponse, {holds, passes, send}: Watch): ServerResponse {
  const [writeHead, flushHeaders, write, end] = [
    response.writeHead,
    response.flushHeaders,
    response.write,
    response.end,
  ].map((method) => method.bind(response)) as Methods
  const chunks: Buffer[] = []
  let sending = false
  const isHeld = () => sending || (!response.headersSent && holds(response.statusCode))
  const keep = ([chunk, encoding]: unknown[]) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? asEncoding(encoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const sendNow: Send = (status, body, headers = {}) => {
    writeHead(status, headers)
    end(body)
  }
  return Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      if (isHeld()) return response
      if (!response.headersSent) passes(status)
      return writeHead(status, ...rest)
    },
    flushHeaders: () => (isHeld() ? undefined : flushHeaders()),
    write: (...args: unknown[]) => {
      if (!isHeld()) return write(...args)
      keep(args)
      return true
    },
    end: (...args: unknown[]) => {
      if (!isHeld()) return end(...args)
      if (sending) return response
      sending = true
      keep(args)
      send(whole(chunks), sendNow).catch((error) => {
        log('front.failed', {error: error instanceof Error ? error.stack : String(error)})
        response.destroy()
      })
      return response
    },
  })
}

const whole = ([first, ...rest]: Buffer[]): Buffer =>
  first && rest.length === 0 ? first : Buffer.concat([first ?? Buffer.alloc(0), ...rest])

const asEncoding = (name: string): BufferEncoding => (Buffer.isEncoding(name) ? name : 'utf8')

/** The watched methods, loosely typed: each has half a dozen overloads, and all are passed on as they come. */
type Loose<Result> = (...args: unknown[]) => Result
type Methods = [
  writeHead: Loose<ServerResponse>,
  flushHeaders: Loose<void>,
  write: Loose<boolean>,
  end: Loose<ServerResponse>,
]
