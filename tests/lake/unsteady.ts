import {once} from 'node:events'
import {type AddressInfo, connect, createServer, type Socket} from 'node:net'

/** A proxy whose connections can be cut, as a bad network does. */
export interface Unsteady {
  url: string
  /** Cuts every connection that is open. */
  cut(): void
  /** Lets so many bytes more come back on the connections that are open, then cuts them. */
  cutAfter(bytes: number): void
  stop(): Promise<void>
}

/** Starts a proxy before a server on this machine. */
export async function unsteady(target: string): Promise<Unsteady> {
  const open = new Set<{cut(): void; left: number}>()
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(target).port), '127.0.0.1')
    const link = {left: Number.POSITIVE_INFINITY, cut: () => end(client, upstream)}
    open.add(link)
    const gone = () => {
      open.delete(link)
      end(client, upstream)
    }
    for (const socket of [client, upstream]) socket.on('error', gone).on('close', gone)
    client.on('data', (data) => upstream.write(data))
    upstream.on('data', (data) => {
      client.write(data.subarray(0, link.left), () => link.left <= 0 && gone())
      link.left -= data.length
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      for (const link of open) link.cut()
    },
    cutAfter(bytes) {
      for (const link of open) link.left = bytes
    },
    async stop() {
      for (const link of open) link.cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function end(...sockets: Socket[]) {
  for (const socket of sockets) socket.destroy()
}
