import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from '#tests/lake/start.ts'
import {streamSocket} from './stream-socket.ts'

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

const open = () => streamSocket(`${lake.url.replace('http', 'ws')}/v1/streams`)
const listening = () => new URL(`${lake.url}/v2025-02-19/data/listen/production?query=${encodeURIComponent('*')}`)
const asEditor = () => new Headers({authorization: `Bearer ${lake.token('editor')}`})

async function heard(response: Response, wanted: string): Promise<string> {
  let text = ''
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece
    if (text.includes(wanted)) return text
  }
  return text
}

test('many streams at once each hear of a commit, over one socket', async () => {
  const openStream = open()
  const responses = await Promise.all(Array.from({length: 10}, () => openStream(listening(), asEditor())))
  expect(responses.map(({status}) => status)).toEqual(Array(10).fill(200))
  expect(responses[0]?.url).toContain('/data/listen/')
  const hearing = Promise.all(responses.map((response) => heard(response, 'event: mutation')))
  await lake.client('editor').create({_id: 'note', _type: 'note'})
  for (const text of await hearing) expect(text).toContain('"documentId":"note"')
})

test('a stream that is refused says so by its status, as fetch would', async () => {
  const malformed = new URL(`${lake.url}/v2025-02-19/data/listen/production`)
  const [carried, direct] = [await open()(malformed, asEditor()), await fetch(malformed, {headers: asEditor()})]
  expect(carried.status).toBe(400)
  expect([carried.status, await carried.text()]).toEqual([direct.status, await direct.text()])
})

test('aborting rejects what is still being read', async () => {
  const leaving = new AbortController()
  const response = await open()(listening(), asEditor(), leaving.signal)
  const reading = heard(response, 'never')
  leaving.abort(new Error('left'))
  await expect(reading).rejects.toThrow('left')
})

test('when the lake goes away the streams end, so that their readers connect again', async () => {
  const short = await startLake()
  const openStream = streamSocket(`${short.url.replace('http', 'ws')}/v1/streams`)
  const response = await openStream(
    new URL(`${short.url}/v2025-02-19/data/listen/production?query=*`),
    new Headers({authorization: `Bearer ${short.token('editor')}`}),
  )
  const reading = heard(response, 'never')
  await short.stop()
  expect(await reading).toContain('event: welcome')
  await expect(openStream(listening(), asEditor())).rejects.toThrow('closed the socket')
})
