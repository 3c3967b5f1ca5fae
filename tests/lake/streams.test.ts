import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {WebSocket} from 'ws'
import {type StartedLake, startLake} from './start.ts'

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

type Piece = {id: number; status?: number; data?: string; end?: boolean}

async function page() {
  const ws = new WebSocket(`${lake.url.replace('http', 'ws')}/v1/streams`, {origin: 'http://localhost:3000'})
  const pieces: Piece[] = []
  ws.on('message', (data) => {
    if (String(data) !== '♥') pieces.push(JSON.parse(String(data)))
  })
  await new Promise((resolve) => ws.on('open', resolve))
  const of = (id: number) => pieces.filter((piece) => piece.id === id)
  return {
    ws,
    ask: (wish: object) => ws.send(JSON.stringify(wish)),
    status: (id: number) => of(id)[0]?.status,
    text: (id: number) =>
      of(id)
        .map(({data}) => data ?? '')
        .join(''),
    ended: (id: number) => of(id).some(({end}) => end),
  }
}

async function until(done: () => boolean) {
  for (let i = 0; i < 200 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(done()).toBe(true)
}

const listening = (query: string) => `/lake/v2025-02-19/data/listen/production?query=${encodeURIComponent(query)}`

test('twelve event streams share one socket, and a commit still gets through', async () => {
  const {ask, status, text, ws} = await page()
  const headers = {Authorization: `Bearer ${lake.token('viewer')}`}
  for (let id = 1; id <= 12; id++) ask({id, path: listening(`*[_type == "type-${id}"]`), headers})
  await until(() => Array.from({length: 12}, (_, i) => text(i + 1)).every((heard) => heard.includes('event: welcome')))
  expect(status(1)).toBe(200)
  await lake.client('editor').create({_id: 'drafts.a', _type: 'type-7'})
  await until(() => text(7).includes('event: mutation'))
  expect(text(8)).not.toContain('mutation')
  ws.close()
})

test('a closed stream is silent, and the others go on', async () => {
  const {ask, text, ended, ws} = await page()
  ask({id: 1, path: listening('*[_type == "note"]')})
  ask({id: 2, path: listening('*[_type == "note"]')})
  await until(() => text(1).includes('welcome') && text(2).includes('welcome'))
  ask({id: 1, close: true})
  await until(() => ended(1))
  await lake.client('editor').create({_id: 'note', _type: 'note'})
  await until(() => text(2).includes('mutation'))
  expect(text(1)).not.toContain('mutation')
  ws.close()
})

test('a stream without a token tells nothing of drafts', async () => {
  const {ask, text, ws} = await page()
  ask({id: 1, path: listening('*[_type == "secret"]')})
  await until(() => text(1).includes('welcome'))
  await lake.client('editor').create({_id: 'drafts.secret', _type: 'secret'})
  await lake.client('editor').create({_id: 'secret', _type: 'secret'})
  await until(() => text(1).includes('mutation'))
  expect(text(1)).not.toContain('drafts.secret')
  ws.close()
})

test.each([{id: 1, path: '/v1/users/me'}, {id: 1}, 'x', {id: 'a', close: true}])(
  'a wish like %j closes the socket',
  async (wish) => {
    const {ask, ws} = await page()
    const closed = new Promise((resolve) => ws.on('close', resolve))
    ask(wish as object)
    expect(await closed).toBe(1008)
  },
)
