import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {issueSession, LOCAL_EDITOR} from '#sanity/lake/tokens.ts'
import {FOREIGN_HOSTS, FOREIGN_ORIGINS, type Headers, STUDIO} from './foreign.ts'
import {askForSocket, rawRequest, sendRaw} from './raw.ts'
import {type StartedLake, startLake} from './start.ts'

const CANARY = 'seen-by-another-site'

let started: StartedLake
let cookie: string
beforeAll(async () => {
  started = await startLake()
  await started.client('editor').create({_id: 'drafts.a', _type: 'note', title: CANARY})
  // What the browser of an editor sends along to this machine, whichever page asks.
  cookie = `sanitySession=${issueSession(started.lake, LOCAL_EDITOR)}`
})
afterAll(() => started.stop())

const WRITE = JSON.stringify({mutations: [{create: {_id: 'written', _type: 'note'}}]})
const READ = `/v1/data/query/production?query=*&perspective=raw`
const ask = (method: string, path: string, headers: Headers, body = '') =>
  sendRaw(started.url, rawRequest(method, path, {cookie, 'content-type': 'text/plain', ...headers}, body), (text) =>
    text.includes('event: '),
  )
const isWritten = () => started.lake.document('production', 'written') !== null

describe('a host that is not served here', () => {
  test.each(FOREIGN_HOSTS)('%j reads nothing, writes nothing, signs nobody in and opens no socket', async (headers) => {
    for (const [method, path, body] of [
      ['GET', READ, ''],
      ['GET', '/v1/data/listen/production?query=*', ''],
      ['GET', '/v1/users/me', ''],
      ['POST', '/v1/data/mutate/production', WRITE],
      ['POST', '/v1/auth/login/local', ''],
    ] as const) {
      const answer = await ask(method, path, headers, body)
      expect([path, [400, 403].includes(answer.status)]).toEqual([path, true])
      expect(answer.text).not.toContain(CANARY)
      expect(answer.text).not.toMatch(/access-control-allow|set-cookie/i)
    }
    for (const path of ['/v1/socket/production', '/v1/streams'])
      expect([400, 403]).toContain((await askForSocket(started.url, path, {cookie, ...headers})).status)
    expect(isWritten()).toBe(false)
  })
})

describe('a page of another origin', () => {
  test.each(FOREIGN_ORIGINS)('%j cannot write, sign in, read with a cookie or open a socket', async (headers) => {
    for (const [path, body] of [
      ['/v1/data/mutate/production', WRITE],
      ['/v1/data/actions/production', '{"actions":[]}'],
      ['/v1/assets/files/production', 'x'],
      ['/v1/auth/login/local', ''],
      ['/v1/auth/logout', ''],
    ] as const) {
      const answer = await ask('POST', path, headers, body)
      // Signing out without a cookie that counts ends nothing.
      if (!path.endsWith('logout') || headers.origin) expect([path, answer.status >= 400]).toEqual([path, true])
      expect(answer.text).not.toMatch(/set-cookie: sanitySession=lake/i)
    }
    for (const path of [READ, '/v1/users/me', '/v1/data/listen/production?query=*']) {
      expect((await ask('GET', path, headers)).text).not.toMatch(/access-control-allow/i)
      const preflight = {...headers, 'access-control-request-method': 'POST'}
      expect((await ask('OPTIONS', path, preflight)).text).not.toMatch(/access-control-allow/i)
    }
    if (headers.origin)
      for (const path of ['/v1/socket/production', '/v1/streams'])
        expect((await askForSocket(started.url, path, {cookie, ...headers})).status).toBe(403)
    expect(isWritten()).toBe(false)
    expect((await ask('GET', '/v1/users/me', {})).text).toContain('local-editor')
  })
})

test.each<Headers>([
  {host: 'localhost'},
  {host: 'LOCALHOST:3333'},
  {host: '127.0.0.1:3333'},
  {host: '[::1]:3333'},
  {host: 'studio.localhost:3000', origin: STUDIO},
])('the lake goes by the names of this machine: %j', async (headers) => {
  expect((await ask('GET', READ, headers)).text).toContain(CANARY)
  expect((await askForSocket(started.url, '/v1/streams', {cookie, ...headers})).status).toBe(101)
})

test.each([
  ['http://site.example', true],
  ['https://site.example', true],
  ['http://site.example:3000', true],
  ['http://site.example:8080', false],
  ['http://site.example.evil.example', false],
  ['http://other.site.example', false],
  ['http://with-port.example:8443', true],
  ['http://with-port.example', false],
])('where site.example and with-port.example:8443 are allowed, may %s write? %s', async (origin, may) => {
  const allowing = await startLake({allowedHosts: ['site.example', 'with-port.example:8443']})
  const headers = {authorization: `Bearer ${allowing.token('editor')}`, origin}
  const {status} = await sendRaw(allowing.url, rawRequest('POST', '/v1/data/mutate/production', headers, WRITE))
  await allowing.stop()
  expect(status).toBe(may ? 200 : 403)
})
