import {connect} from 'node:net'

/** What came back over the wire: the status, and everything after the request, headers included. */
export interface RawAnswer {
  /** 0 when the lake hung up without a word. */
  status: number
  text: string
}

/** Sends bytes as they are, which fetch would tidy; resolves when the lake ends the connection, or `done` says so. */
export function sendRaw(
  url: string,
  request: string | Buffer,
  done: (text: string) => boolean = () => false,
): Promise<RawAnswer> {
  const {hostname, port} = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    const end = () => {
      socket.destroy()
      resolve({status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text})
    }
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
      if (done(text)) end()
    })
    socket.on('error', end)
    socket.on('close', end)
    socket.write(request)
  })
}

/** A request as text, with `Connection: close`; a header given as null is left out. */
export function rawRequest(
  method: string,
  target: string,
  headers: Record<string, string | null> = {},
  body = '',
): string {
  const all = {host: 'localhost', connection: 'close', 'content-length': String(Buffer.byteLength(body)), ...headers}
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  return `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

/** Asks for a WebSocket; the answer is 101 when it was granted, after which the connection is given up. */
export const askForSocket = (url: string, target: string, headers: Record<string, string | null> = {}) =>
  sendRaw(
    url,
    rawRequest('GET', target, {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'content-length': null,
      ...headers,
    }),
    (text) => text.startsWith('HTTP/1.1 101'),
  )
