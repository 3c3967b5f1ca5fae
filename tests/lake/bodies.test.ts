import {brotliCompressSync, gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {WebSocket} from 'ws'
import {listen} from '#sanity/lake/server.ts'
import {askForSocket, rawRequest, sendRaw} from './raw.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let authorization: string
beforeAll(async () => {
  started = await startLake()
  authorization = `Bearer ${started.token('editor')}`
  await started.client('editor').create({_id: 'a', _type: 'note', title: 'as it was', n: 1})
})
afterAll(() => started.stop())

const MUTATE = '/v1/data/mutate/production'
type Sent = {status: number; text: string}
async function send(body: BodyInit, path = MUTATE, headers: Record<string, string> = {}): Promise<Sent> {
  const answer = await fetch(started.url + path, {method: 'POST', headers: {authorization, ...headers}, body})
  return {status: answer.status, text: await answer.text()}
}
const creating = (field: string) => `{"mutations":[{"createOrReplace":{"_id":"made","_type":"note","field":${field}}}]}`
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const stored = () => started.lake.document('production', 'made')

/** What the lake holds is what is on its disk: else a restart would change it. */
function expectSameOnDisk() {
  const kept = started.lake.store.documents('production')
  for (const doc of kept) expect(JSON.stringify(started.lake.document('production', doc._id))).toBe(JSON.stringify(doc))
}

describe('a body is refused, and nothing of it is stored, when it', () => {
  test.each<[string, BodyInit, number, Record<string, string>?]>([
    [
      'is not UTF-8 within a text',
      bytes('{"mutations":[{"createOrReplace":{"_id":"made","_type":"n","v":"', [0xff, 0xc3], '"}}]}'),
      400,
    ],
    ['is UTF-16 with its mark', bytes([0xff, 0xfe], Buffer.from(creating('1'), 'utf16le').toJSON().data), 400],
    ['is compressed', gzipSync(creating('1')), 415, {'content-encoding': 'gzip'}],
    ['would unpack to a gigabyte', brotliCompressSync(Buffer.alloc(50_000_000, '[')), 415, {'content-encoding': 'br'}],
    ['says that it is compressed and is not', creating('1'), 415, {'content-encoding': 'deflate'}],
    ['is nested a million levels deep', creating(nested(1_000_000)), 400],
    ['is nested in a patch', `{"mutations":[{"patch":{"id":"a","set":{"x":${nested(100_000)}}}}]}`, 400],
    [
      'is nested in parameters',
      `{"mutations":[{"delete":{"query":"*[_id == $a]","params":{"a":${nested(100_000)}}}}]}`,
      400,
    ],
    ['names a path of 20,000 steps', `{"mutations":[{"patch":{"id":"a","set":{"a${'.b'.repeat(20_000)}":1}}}]}`, 400],
    ['has a number that is too large', creating('1e999'), 400],
    ['has a number that is too small', creating('[{"x":-1e999}]'), 400],
    ['has NaN', creating('NaN'), 400],
    ['has a comment', `/* */${creating('1')}`, 400],
    ['is two bodies', creating('1') + creating('2'), 400],
    [
      'would make a prototype',
      '{"mutations":[{"createOrReplace":{"_id":"made","_type":"n","__proto__":{"x":1}}}]}',
      400,
    ],
    ['would make one within', creating('{"a":[{"__proto__":null}]}'), 400],
    ['would make one with its letters escaped', creating('{"\\u005f_proto__":{"x":1}}'), 400],
    ['would set one by a path', '{"mutations":[{"patch":{"id":"a","set":{"__proto__.x":1}}}]}', 400],
    ['would merge one', '{"mutations":[{"patch":{"id":"a","merge":{"__proto__":{"x":1}}}}]}', 400],
    ['would hide what patches need', creating('{"hasOwnProperty":1}'), 400],
    ['has 100,000 mutations that are none', `{"mutations":[${'{},'.repeat(100_000)}{}]}`, 400],
  ])('%s', async (_name, body, status, headers = {}) => {
    const answer = await send(body, MUTATE, headers)
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining('"message"')])
    expect(stored()).toBeNull()
    expect(started.lake.document('production', 'a')).toMatchObject({title: 'as it was', n: 1})
  })

  test('adds numbers up to more than a number can be', async () => {
    const more = () => send('{"mutations":[{"patch":{"id":"sum","inc":{"n":1.7e308}}}]}')
    await send('{"mutations":[{"createOrReplace":{"_id":"sum","_type":"note","n":0}}]}')
    expect([(await more()).status, (await more()).status]).toEqual([200, 400])
    expectSameOnDisk()
  })

  test('is for a query and nested a million levels deep', async () => {
    const body = `{"query":"*[_id == $a]","params":{"a":${nested(1_000_000)}}}`
    expect((await send(body, '/v1/data/query/production')).status).toBe(400)
    expect((await fetch(`${started.url}/v1/data/query/production`, {method: 'POST', body})).status).toBe(400)
    const inAddress = `query=*[_id==$a]&$a=${nested(5000)}`
    expect((await fetch(`${started.url}/v1/data/query/production?${inAddress}`)).status).toBe(400)
  })
})

describe('a body is understood', () => {
  test.each([
    ['with a byte order mark', `\ufeff${creating('1')}`, {field: 1}],
    ['with a name twice, of which the last counts', creating('1,"field":2'), {field: 2}],
    ['with half a letter, which stays as it is', creating('"\\ud800"'), {field: '\ud800'}],
    [
      'with names that objects have by birth',
      creating('{"constructor":{"prototype":{"x":1}},"toString":1}'),
      {field: {constructor: {prototype: {x: 1}}, toString: 1}},
    ],
    ['with the largest number', creating('1.7976931348623157e308'), {field: Number.MAX_VALUE}],
  ])('%s', async (_name, body, fields) => {
    expect((await send(body)).status).toBe(200)
    expect(stored()).toMatchObject(fields)
    expectSameOnDisk()
    await started.client('editor').delete('made')
  })
})

test('whatever is sent as documents and patches, no object of the lake gets a new property, and its disk has the same', async () => {
  const names = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'a',
    '_id',
    '_type',
    'hasOwnProperty',
  )
  const path = fc.array(names, {minLength: 1, maxLength: 4}).map((steps) => steps.join('.'))
  const {value} = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 3},
      fc.constantFrom(1, 'x', null, true),
      fc.array(tie('value'), {maxLength: 2}),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(names, tie('value')), {maxLength: 3})
      .map((fields) => JSON.parse(`{${fields.map(([name, item]) => `"${name}":${JSON.stringify(item)}`).join()}}`)),
  }))
  const patch = fc
    .tuple(fc.constantFrom('set', 'setIfMissing', 'merge', 'inc', 'unset', 'insert'), path, value)
    .map(([kind, at, what]) => {
      const text = JSON.stringify(what)
      if (kind === 'unset') return `"unset":["${at}"]`
      if (kind === 'insert') return `"insert":{"after":"${at}[-1]","items":[${text}]}`
      return kind === 'inc' ? `"inc":{"${at}":1}` : `"${kind}":{"${at}":${text}}`
    })
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), patch, value), {minLength: 1, maxLength: 4}), async (work) => {
      const mutations = work.map(([creates, patch, value]) =>
        creates
          ? `{"createOrReplace":{"_id":"p","_type":"note","v":${JSON.stringify(value)}}}`
          : `{"patch":{"id":"a",${patch}}}`,
      )
      const {status} = await send(`{"mutations":[${mutations.join()}]}`)
      expect([200, 400, 409]).toContain(status)
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
      expect(Reflect.get({}, 'x') ?? Reflect.get([], 'x')).toBeUndefined()
      expectSameOnDisk()
    }),
    {numRuns: 150, seed: 6},
  )
}, 60_000)

describe('a request is refused by the server itself', () => {
  const body = '{"mutations":[{"create":{"_id":"made","_type":"note"}}]}'
  const half = Math.floor(body.length / 2)
  test.each<[string, string, number[]]>([
    ['with a length and chunks', rawRequest('POST', MUTATE, {'transfer-encoding': 'chunked'}, body), [400]],
    ['with two lengths', rawRequest('POST', MUTATE, {'Content-Length': '3'}, body), [400]],
    ['with a length below zero', rawRequest('POST', MUTATE, {'content-length': '-1'}, body), [400]],
    [
      'with chunks that lie',
      rawRequest('POST', MUTATE, {'transfer-encoding': 'chunked', 'content-length': null}, 'zz\r\n{}'),
      [400],
    ],
    [
      'with chunks of no end',
      rawRequest('POST', MUTATE, {'transfer-encoding': 'chunked', 'content-length': null}, 'ffffffffffffffffff\r\n{'),
      [400],
    ],
    [
      'with another coding',
      rawRequest('POST', MUTATE, {'transfer-encoding': 'gzip', 'content-length': null}, body),
      [400, 501],
    ],
    ['with a length that is too short', rawRequest('POST', MUTATE, {'content-length': String(half)}, body), [400, 401]],
    [
      'with 3,000 headers',
      rawRequest('GET', '/v1/ping', Object.fromEntries(Array.from({length: 3000}, (_, n) => [`x-${n}`, 'x']))),
      [431],
    ],
    ['with a header of 100,000 letters', rawRequest('GET', '/v1/ping', {cookie: 'x'.repeat(100_000)}), [431]],
    [
      'with an address of 100,000 letters',
      rawRequest('GET', `/v1/data/query/production?query=${'x'.repeat(100_000)}`),
      [431],
    ],
    ['with two hosts', rawRequest('GET', '/v1/ping', {Host: 'evil.example'}), [400, 403]],
    ['without a host', rawRequest('GET', '/v1/ping', {host: null}), [400]],
    [
      'with a header folded into two lines',
      'GET /v1/ping HTTP/1.1\r\nhost: localhost\r\n x: y\r\nconnection: close\r\n\r\n',
      [400, 403],
    ],
    ['in another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc', [400]],
  ])('%s', async (_name, request, statuses) => {
    const {status} = await sendRaw(started.url, request)
    expect(statuses).toContain(status)
    expect(stored()).toBeNull()
  })

  test('when it takes too long to arrive, its head or its body', async () => {
    const patience = {requestTimeout: 300, headersTimeout: 300, connectionsCheckingInterval: 50}
    const impatient = await listen(started.lake, 0, '127.0.0.1', patience)
    const whole = rawRequest('POST', MUTATE, {authorization, 'content-length': String(body.length + 50)}, body)
    for (const late of [whole, whole.slice(0, 40), 'P']) expect((await sendRaw(impatient.url, late)).status).toBe(408)
    expect(stored()).toBeNull()
    await impatient.stop()
  })
})

describe('no stranger ends the process', () => {
  test.each(['//', '//[', 'http://[/', '*', '/%', '/v1/streams%00', 'http://:0/'])(
    'by asking for a socket at %j',
    async (target) => {
      expect([400, 404]).toContain((await askForSocket(started.url, target)).status)
      expect((await fetch(`${started.url}/v1/ping`)).status).toBe(200)
    },
  )

  const LISTEN = '/v1/data/listen/production?query=*'
  test.each([
    {id: 1, path: '//[/listen'},
    {id: 1, path: '/v1/data/export/production?of=/listen'},
    {id: 1, path: '/v1/users/me#/listen'},
    {id: 1, path: `/v1/auth/fetch?sid=x&y=${LISTEN}`},
    {id: 1, path: `${LISTEN.replace('listen', 'query')}&z=/live/events`},
    {id: 1, path: LISTEN, headers: {authorization: 'two\nlines'}},
    {id: 1, path: LISTEN, headers: {authorization: '\ud800'}},
    {id: 1, path: LISTEN, headers: ['x']},
    {id: 1.5, path: LISTEN},
    {id: 1, path: LISTEN, close: true},
    [],
    null,
  ])('by wishing for a stream with %j', async (wish) => {
    const socket = new WebSocket(`${started.url.replace('http', 'ws')}/v1/streams`)
    const heard: string[] = []
    socket.on('message', (data) => heard.push(String(data)))
    await new Promise((resolve) => socket.on('open', resolve))
    const closed = new Promise((resolve) => socket.on('close', resolve))
    socket.send(JSON.stringify(wish))
    expect([await closed, heard]).toEqual([1008, []])
    expect((await fetch(`${started.url}/v1/ping`)).status).toBe(200)
  })
})
