import {randomUUID} from 'node:crypto'
import type {IncomingMessage} from 'node:http'
import type {WebSocket} from 'ws'
import {z} from 'zod'
import type {Identity, Lake} from './context.ts'
import {identify} from './tokens.ts'

const Session = z.string().max(100)

/** JSON-RPC calls of @sanity/bifur-client. */
const Call = z.intersection(
  z.object({jsonrpc: z.literal('2.0'), id: z.string().max(100)}),
  z.discriminatedUnion('method', [
    z.object({method: z.literal('authorization'), params: z.object({authorization: z.string().max(1000)})}),
    z.object({method: z.literal('presence_subscribe')}),
    z.object({method: z.literal('presence_unsubscribe'), params: z.object({subscriptionId: z.string()})}),
    z.object({method: z.literal('presence_rollcall'), params: z.object({session: Session})}),
    z.object({
      method: z.literal('presence_announce'),
      params: z.object({data: z.looseObject({sessionId: Session})}),
    }),
    z.object({method: z.literal('presence_disconnect'), params: z.object({session: Session})}),
  ]),
)
type Call = z.infer<typeof Call>

/** What peers hear of each other; `i` is the user. */
type Notice =
  | {type: 'rollCall'; i: string; session: string}
  | {type: 'state'; i: string; m: object}
  | {type: 'disconnect'; i: string; m: {session: string}}

interface Peer {
  ws: WebSocket
  token: string
  user: string
  sessions: Set<string>
  subscriptions: Set<string>
}

const INVALID_REQUEST = {code: -32600, message: 'Invalid request'}
const UNAUTHORIZED = {code: 4001, message: 'Unauthorized'}
const MOST_SUBSCRIPTIONS = 10

/** Presence: one room for each dataset, in which peers who may read hear of each other. */
export function createRooms(lake: Lake) {
  const rooms = new Map<string, Set<Peer>>()
  let closed = false

  function join(dataset: string, ws: WebSocket, request: IncomingMessage) {
    const room = rooms.get(dataset) ?? new Set()
    const peer = peerOf(ws, request)
    rooms.set(dataset, room.add(peer))
    ws.on('message', (data) => ws.send(JSON.stringify({jsonrpc: '2.0', ...answer(room, peer, String(data))})))
    ws.on('close', () => {
      if (closed) return
      room.delete(peer)
      if (!room.size) rooms.delete(dataset)
      for (const session of peer.sessions) tell(room, peer, {type: 'disconnect', i: peer.user, m: {session}})
    })
  }

  function answer(room: Set<Peer>, peer: Peer, text: string) {
    const call = Call.safeParse(parseJson(text))
    if (!call.success) return {id: null, error: INVALID_REQUEST}
    const {id} = call.data
    if (call.data.method === 'authorization') peer.token = call.data.params.authorization.replace(/^Bearer /, '')
    const identity = identify(lake, peer.token)
    if (!identity) return {id, error: UNAUTHORIZED}
    peer.user = identity.id
    return {id, result: perform(room, peer, identity, call.data)}
  }

  function perform(room: Set<Peer>, peer: Peer, {id: i}: Identity, call: Call): unknown {
    switch (call.method) {
      case 'authorization':
        return 'ok'
      case 'presence_subscribe': {
        const subscription = randomUUID()
        if (peer.subscriptions.size < MOST_SUBSCRIPTIONS) peer.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        return peer.subscriptions.delete(call.params.subscriptionId)
      case 'presence_rollcall':
        peer.sessions.add(call.params.session)
        return tell(room, peer, {type: 'rollCall', i, session: call.params.session})
      case 'presence_announce':
        peer.sessions.add(call.params.data.sessionId)
        return tell(room, peer, {type: 'state', i, m: call.params.data})
      case 'presence_disconnect':
        peer.sessions.delete(call.params.session)
        return tell(room, peer, {type: 'disconnect', i, m: {session: call.params.session}})
    }
  }

  /** Sends a notice to every other peer whose token still holds. */
  function tell(room: Set<Peer>, from: Peer, result: Notice): null {
    for (const peer of room) {
      if (peer === from || !peer.subscriptions.size || !identify(lake, peer.token)) continue
      for (const subscription of peer.subscriptions) {
        peer.ws.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params: {subscription, result}}))
      }
    }
    return null
  }

  return {
    join,
    /** From now on nobody is told of those who leave: the lake itself is closing. */
    close() {
      closed = true
    },
  }
}

function peerOf(ws: WebSocket, {headers}: IncomingMessage): Peer {
  const token = /(?:^|; )sanitySession=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? ''
  return {ws, token, user: '', sessions: new Set(), subscriptions: new Set()}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
