import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {fromUrl, type RequestMethod} from '@sanity/bifur-client'
import {of, type Subscription} from 'rxjs'
import {WebSocket} from 'ws'
import {type StartedLake, startLake} from './start.ts'

let lake: StartedLake
let subscriptions: Subscription[]
beforeEach(async () => {
  lake = await startLake()
  subscriptions = []
})
afterEach(async () => {
  for (const subscription of subscriptions) subscription.unsubscribe()
  await lake.stop()
})

const address = (path: string) => `${lake.url.replace('http', 'ws')}${path}`

/** A Studio, as far as presence goes: the real client, and what it has heard. */
async function studio(token: string, dataset = 'production') {
  const client = fromUrl(address(`/v1/socket/${dataset}`), {token$: of(token)})
  const heard: unknown[] = []
  subscriptions.push(client.listen('presence', {}).subscribe((notice) => heard.push(notice)))
  const call = (method: RequestMethod, params: object) =>
    new Promise((resolve, reject) => client.request(method, params).subscribe({next: resolve, error: reject}))
  await call('presence_rollcall', {session: 'start'})
  return {heard, call}
}

async function until(done: () => boolean) {
  for (let i = 0; i < 200 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(done()).toBe(true)
}

function refused(path: string, headers: Record<string, string> = {}) {
  return new Promise<number>((resolve, reject) => {
    const ws = new WebSocket(address(path), {headers})
    ws.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    ws.on('open', () => reject(new Error('was let in')))
    ws.on('error', () => {})
  })
}

describe('two Studios', () => {
  test('hear of each other under the ids of their users, and when one closes', async () => {
    const token = lake.token('editor')
    const {id} = await lake.client(undefined, {token}).users.getById('me')
    const one = await studio(lake.token('editor'))
    const two = await studio(token)
    await until(() => one.heard.length === 1)
    expect(one.heard).toEqual([{type: 'rollCall', i: id, session: 'start'}])

    const data = {sessionId: 's2', locations: [{type: 'document', documentId: 'a', path: ['title']}]}
    await two.call('presence_announce', {data})
    await until(() => one.heard.length === 2)
    expect(one.heard[1]).toEqual({type: 'state', i: id, m: data})
    await two.call('presence_disconnect', {session: 's2'})
    await until(() => one.heard.length === 3)
    expect(one.heard[2]).toEqual({type: 'disconnect', i: id, m: {session: 's2'}})
    expect(two.heard).toEqual([])
  })

  test('of different datasets do not', async () => {
    const one = await studio(lake.token('editor'), 'production')
    const two = await studio(lake.token('editor'), 'staging')
    await two.call('presence_announce', {data: {sessionId: 's2', locations: []}})
    expect(one.heard).toEqual([])
  })

  test('hear that one is gone when its connection breaks', async () => {
    const one = await studio(lake.token('editor'))
    const ws = new WebSocket(address('/v1/socket/production'))
    const say = (method: string, params: object) => ws.send(JSON.stringify({jsonrpc: '2.0', id: '1', method, params}))
    await new Promise((resolve) => ws.on('open', resolve))
    say('authorization', {authorization: `Bearer ${lake.token('viewer')}`})
    say('presence_announce', {data: {sessionId: 's9', locations: []}})
    await until(() => one.heard.length === 1)
    ws.terminate()
    await until(() => one.heard.length === 2)
    expect(one.heard[1]).toMatchObject({type: 'disconnect', m: {session: 's9'}})
  })
})

test('a caller without a token hears nothing and cannot announce', async () => {
  const one = await studio(lake.token('editor'))
  const ws = new WebSocket(address('/v1/socket/production'))
  const answers: string[] = []
  ws.on('message', (data) => answers.push(String(data)))
  await new Promise((resolve) => ws.on('open', resolve))
  ws.send(JSON.stringify({jsonrpc: '2.0', id: '1', method: 'presence_subscribe', params: {}}))
  ws.send(JSON.stringify({jsonrpc: '2.0', id: '2', method: 'presence_announce', params: {data: {sessionId: 'x'}}}))
  ws.send('nonsense')
  await until(() => answers.length === 3)
  expect(answers.map((text) => JSON.parse(text).error.code)).toEqual([4001, 4001, -32600])
  expect(one.heard).toEqual([])
  ws.close()
})

describe('a socket is refused', () => {
  test.each([
    ['for a page of another site', '/v1/socket/production', {origin: 'https://evil.example'}, 403],
    ['under a foreign host name', '/v1/socket/production', {host: 'evil.example'}, 403],
    ['where there is none', '/v1/users/me', {}, 404],
    ['for a dataset that cannot be', '/v1/socket/..%2F', {}, 404],
  ])('%s', async (_name, path, headers, status) => {
    expect(await refused(path, headers)).toBe(status)
  })
})
