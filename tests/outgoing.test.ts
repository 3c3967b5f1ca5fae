import {glob, readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {lakeBehind} from '#sanity/commands/front/lake.ts'
import {rawRequest, sendRaw} from './lake/raw.ts'

/** Every file that runs on the server and asks somebody else, and who says whom: nobody who only reads or edits may. */
const ASKS: Record<string, string> = {
  'sanity/client.ts': 'the operator: LAKE_PORT, LAKE_URL or SANITY_PROJECT_ID',
  'sanity/lake/webhooks.ts': 'the operator: LAKE_WEBHOOK_URL',
  'sanity/revalidation.ts': 'nobody: the site itself',
  'sanity/refresh.ts': 'nobody: the site itself',
  'sanity/cache-in-front.ts': 'the operator: SITE_CACHE_URL',
  'sanity/content/search/kept.ts': 'nobody: the site itself',
  'sanity/commands/front/answer.ts': 'nobody: the site itself',
  'sanity/commands/front/stand-in.ts': 'nobody: the site itself',
  'sanity/commands/front/pictures.ts': 'the operator: SANITY_PROJECT_ID, at the host of Sanity’s pictures',
  'sanity/commands/front/lake.ts': 'the operator: LAKE_PORT or LAKE_URL',
  'sanity/commands/instances/stream.ts': 'the operator: REDIS_URL',
  'sanity/commands/links/probe.ts':
    'editors, who name sources; asked only when an operator runs content:links, at public addresses alone, and no body is read',
}

const SERVER = '{app,lib,sanity}/**/*.{ts,tsx}'
const IN_BROWSERS_OR_TESTS = /^sanity\/studio\/|\.test\.tsx?$/
const ASKING = /(?<![\w.])fetch\(|createProxyServer\(|createClient\(|\bhttps?\.(get|request)\(|(?<!\.)\bconnect\(/

test('every file that asks another server is known, with who may say which, and follows no redirect by itself', async () => {
  const files = (await Array.fromAsync(glob(SERVER))).filter((file) => !IN_BROWSERS_OR_TESTS.test(file))
  const sources = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
  const asking = sources.filter(([, source]) => ASKING.test(source))
  expect(asking.map(([file]) => file).sort()).toEqual(Object.keys(ASKS).sort())
  const fetches = (source: string) => source.split(/(?<![\w.])fetch\(/).length - 1
  const stays = (source: string) => source.split(/redirect: '(?:manual|error)'/).length - 1
  expect(asking.filter(([, source]) => fetches(source) > stays(source)).map(([file]) => file)).toEqual([])
})

describe('whatever the address says, the site hands on to no other server than the lake', () => {
  const asked = {lake: 0, other: 0}
  const servers: Server[] = []
  const listening = async (server: Server) => {
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  let front: string
  let other: string
  beforeAll(async () => {
    other = await listening(createServer((_request, response) => void response.end(String(++asked.other))))
    const leadsOn = createServer((_request, response) => {
      asked.lake++
      response.writeHead(302, {location: `http://${other}/`}).end()
    })
    const lake = lakeBehind(`http://${await listening(leadsOn)}`)
    front = await listening(
      createServer((request, response) =>
        lake.isMeant(request) ? lake.answer(request, response) : response.writeHead(404).end(),
      ),
    )
  })
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  })

  test.each([
    '/lake//OTHER/',
    '/lake/http://OTHER/',
    '/lake/@OTHER/',
    '/lake/\\\\OTHER/',
    '/lake/%2f%2fOTHER/',
    '/lake/?url=http://OTHER/',
    'http://OTHER/lake/v1',
    'http://user@OTHER/',
    '/lake/v1/that-is-redirected',
  ])('%s', async (target) => {
    const {status} = await sendRaw(`http://${front}`, rawRequest('GET', target.replace('OTHER', other), {host: other}))
    expect([302, 400, 404]).toContain(status)
    expect(asked.other).toBe(0)
  })

  test('of these some did reach the lake', () => {
    expect(asked.lake).toBeGreaterThan(0)
  })
})
