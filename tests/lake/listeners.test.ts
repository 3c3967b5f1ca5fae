import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {MOST_STRANGERS} from '#sanity/lake/listeners.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let leaving: AbortController
beforeEach(async () => {
  started = await startLake()
  leaving = new AbortController()
})
afterEach(async () => {
  leaving.abort()
  await started.stop()
})

/** Opens an event stream; `text` is what it has said so far. */
async function stream(path: string, token?: string, signal = leaving.signal) {
  const headers = token ? {authorization: `Bearer ${token}`} : undefined
  const {status, body} = await fetch(`${started.url}/v1/data/${path}`, {signal, headers})
  const heard = {status, text: '', ended: false}
  void (async () => {
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) heard.text += piece
    heard.ended = true
  })().catch(() => {})
  return heard
}
const listening = (query: string) => `listen/production?query=${encodeURIComponent(query)}`

async function until(done: () => boolean) {
  for (let i = 0; i < 1000 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(done()).toBe(true)
}

test('strangers cannot take all places: those with a token still listen, and whoever leaves makes room', async () => {
  const one = new AbortController()
  await stream(listening('*'), undefined, one.signal)
  for (let n = 1; n < MOST_STRANGERS; n++) {
    const {status} = await stream(n % 2 ? listening(`*[n == ${n}]`) : 'live/events/production')
    expect(status).toBe(200)
  }
  expect((await stream(listening('*'))).status).toBe(429)
  expect((await stream('live/events/production')).status).toBe(429)
  expect((await stream(listening('*'), started.token('viewer'))).status).toBe(200)
  one.abort()
  let again = 429
  for (let i = 0; i < 500 && again === 429; i++) again = (await stream(listening('*'))).status
  expect(again).toBe(200)
})

test('a filter that may take long in a single step is refused before anything is asked of it, from anybody', async () => {
  const letters = `$a=${encodeURIComponent(JSON.stringify('a'.repeat(5000)))}`
  const joined = '*[count(string::split(array::join(string::split($a, ""), $a), "")) > 1]'
  for (const filter of [joined, '*[array::intersects($a, $a)]'])
    for (const token of [undefined, started.token('editor')]) {
      const heard = await stream(`${listening(filter)}&${letters}`, token)
      await until(() => heard.text.includes('event: channelError'))
      expect(heard.text).toContain('listen to a simpler one')
      expect(heard.text).not.toContain('welcome')
    }
})

test('a stranger whose filter takes long with each change is told so and not asked again; others hear on', async () => {
  const numbers = `[${Array.from({length: 300}, (_, n) => n)}]`
  const dear = await stream(listening(`*[count(${numbers}[count(${numbers}[count(${numbers}[@ > ^]) > 1]) > 1]) > 1]`))
  const plain = await stream(listening('*[_type == "news"]'))
  await until(() => dear.text.includes('welcome') && plain.text.includes('welcome'))
  for (const _id of ['one', 'two']) await started.client('editor').create({_id, _type: 'news'})
  await until(() => plain.text.includes('"documentId":"two"'))
  expect(dear.text.match(/event: \w+/g)).toEqual(['event: welcome', 'event: channelError'])
  expect(dear.text).toContain('took longer than')
})
