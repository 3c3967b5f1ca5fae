import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {lakeBehind} from '#sanity/commands/front/lake.ts'
import {issueSession, LOCAL_EDITOR} from '#sanity/lake/tokens.ts'
import {askForSocket, rawRequest, sendRaw} from './raw.ts'
import {type StartedLake, startLake} from './start.ts'

const CANARY = 'hidden-from-other-sites'
const READ = '/lake/v1/data/query/production?query=*&perspective=raw'
const WRITE = JSON.stringify({mutations: [{create: {_id: 'written', _type: 'note'}}]})
const SITE = 'localhost:3000'
type Headers = Record<string, string | null>

let started: StartedLake
let front: Server
let url: string
let cookie: string
beforeAll(async () => {
  started = await startLake({oneClick: true})
  await started.client('editor').create({_id: 'drafts.a', _type: 'note', title: CANARY})
  cookie = `sanitySession=${issueSession(started.lake, LOCAL_EDITOR)}`
  const lake = lakeBehind(started.url)
  front = createServer((request, response) =>
    lake.isMeant(request) ? lake.answer(request, response) : response.writeHead(404).end('a page'),
  )
  front.on('upgrade', (request, socket, head) =>
    lake.isMeant(request) ? lake.upgrade(request, socket, head) : socket.destroy(),
  )
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
})
afterAll(async () => {
  front.closeAllConnections()
  front.close()
  await started.stop()
})

const ask = (method: string, path: string, headers: Headers, body = '') =>
  sendRaw(url, rawRequest(method, path, {host: SITE, cookie, 'content-type': 'text/plain', ...headers}, body))

test('through the address of the site the editor reads drafts and has a socket', async () => {
  expect((await ask('GET', READ, {})).text).toContain(CANARY)
  expect((await askForSocket(url, '/lake/v1/streams', {host: SITE, origin: `http://${SITE}`, cookie})).status).toBe(101)
})

describe('through the address of the site, with the cookie of an editor,', () => {
  test.each<Headers>([
    {host: 'evil.example'},
    {host: 'evil.example:3000'},
    {host: 'localhost.evil.example:3000'},
    {host: 'LOCALHOST.'},
    {host: '127.0.0.1.nip.io'},
    {host: '0.0.0.0'},
    {host: 'evil.example', 'x-forwarded-host': SITE},
    {host: 'evil.example', 'x-forwarded-host': SITE, 'x-forwarded-proto': 'http', 'x-forwarded-for': '127.0.0.1'},
    {host: 'evil.example', forwarded: `host=${SITE}`},
  ])('a name that only leads here, %j, reads, writes and hears nothing', async (headers) => {
    for (const [method, path, body] of [
      ['GET', READ, ''],
      ['GET', READ.replace('query/', 'listen/'), ''],
      ['POST', '/lake/v1/data/mutate/production', WRITE],
      ['POST', '/lake/v1/auth/login/local', ''],
    ] as const) {
      const answer = await ask(method, path, headers, body)
      expect([path, answer.status]).toEqual([path, 403])
      expect(answer.text).not.toContain(CANARY)
    }
    for (const path of ['/lake/v1/socket/production', '/lake/v1/streams'])
      expect((await askForSocket(url, path, {cookie, ...headers})).status).not.toBe(101)
  })

  test.each(['https://evil.example', 'null', 'http://localhost:1', 'http://localhost:3000.evil.example'])(
    'a page of %s cannot write, read or open a socket',
    async (origin) => {
      for (const lie of [{}, {'x-forwarded-host': 'evil.example'}, {referer: `http://${SITE}`}] as Headers[]) {
        const headers = {host: SITE, origin, ...lie}
        expect((await ask('POST', '/lake/v1/data/mutate/production', headers, WRITE)).status).toBe(403)
        expect((await ask('GET', READ, headers)).text).not.toMatch(/access-control-allow/i)
        expect((await askForSocket(url, '/lake/v1/streams', {cookie, ...headers})).status).not.toBe(101)
      }
    },
  )

  test('a visitor from elsewhere is not the local editor, whatever the headers say', async () => {
    const lies: Headers[] = [{'x-forwarded-host': 'site.example'}, {'x-forwarded-host': `site.example, ${SITE}`}]
    for (const lie of lies) {
      const answer = await ask('POST', '/lake/v1/auth/login/local', {...lie, origin: `http://${SITE}`})
      expect([answer.status, /sanitySession=lake/.test(answer.text)]).toEqual([403, false])
    }
  })

  test.each(['/lake//', '/lake///v1/streams', '/lake//[', '/lake/%', '/lake/v1/%00', '/lake/*', '/lake/../lake//'])(
    'asking for a socket at %s ends neither the site nor the lake',
    async (path) => {
      await askForSocket(url, path, {host: SITE})
      expect((await ask('GET', READ, {})).text).toContain(CANARY)
    },
  )

  test.each([
    '/LAKE',
    '//lake',
    '/%6cake',
    '/lake/..//lake',
    '/./lake',
    '/studio/../lake',
    '/lake/lake',
    'http://evil.example/lake',
  ])('the form %s of its address tells a stranger no draft and writes nothing', async (start) => {
    for (const path of [READ, READ.replace('query/', 'export/'), '/lake/v1/data/doc/production/drafts.a']) {
      const answer = await ask('GET', path.replace('/lake', start), {cookie: null})
      expect(answer.text).not.toContain(CANARY)
    }
    const written = await ask('POST', `${start}/v1/data/mutate/production`, {cookie: null}, WRITE)
    expect(written.status).toBeGreaterThanOrEqual(400)
  })

  test('nothing was written by all this', () => {
    expect(started.lake.document('production', 'written')).toBeNull()
  })
})
