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

/**
 * How long a request may take to arrive, how often that is looked at, and how long a connection is kept for the next;
 * in milliseconds. Whoever asks should be the first to end a connection, lest it carry a request just then.
 */
const PATIENCE = {
  requestTimeout: 300_000,
  headersTimeout: 20_000,
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 75_000,
}

/** Serves a lake; rejects when the port is taken. Port 0 takes any free one. */
export function listen(
  lake: Lake,
  port: number,
  host: string,
  patience: Partial<typeof PATIENCE> = PATIENCE,
): Promise<Listening> {
  const {fetch} = createApp(lake)
  const server = createAdaptorServer({fetch, overrideGlobalObjects: false, serverOptions: patience}) as Server
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
