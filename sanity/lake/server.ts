import type {Server} from 'node:http'
import {createAdaptorServer} from '@hono/node-server'
import {createApp} from './app.ts'
import type {Lake} from './context.ts'
import {attachSockets} from './presence.ts'

/** A lake that listens. */
export interface Listening {
  url: string
  /** Ends open streams and connections; resolves when the port is free. */
  stop(): Promise<void>
}

/** Serves a lake; rejects when the port is taken. Port 0 takes any free one. */
export function listen(lake: Lake, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({fetch: createApp(lake).fetch, overrideGlobalObjects: false}) as Server
  const closeSockets = attachSockets(server, lake)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : port
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
        stop: () => stop(server, closeSockets),
      })
    })
  })
}

function stop(server: Server, closeSockets: () => void): Promise<void> {
  closeSockets()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
