import {createServer, type IncomingMessage, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {picturesBehind} from '#sanity/commands/front/pictures.ts'

const FILE = `${'a1'.repeat(20)}-1200x800.jpg`
const PICTURE = Buffer.from('the bytes of a picture')
const at = (file: string, project = 'a1b2c3d4', dataset = 'production') => `/lake/images/${project}/${dataset}/${file}`

const servers: Server[] = []
let site: string
/** What the source of pictures was asked, and what it says. */
let asked: IncomingMessage[]
let says: {status?: number; headers?: Record<string, string>; body?: Buffer; hangs?: boolean}

const listening = async (server: Server) => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  const source = await listening(
    createServer((request, response) => {
      asked.push(request)
      const {status = 200, headers = {'content-type': 'image/jpeg'}, body = PICTURE, hangs} = says
      if (!hangs) response.writeHead(status, {'content-length': body.length, ...headers}).end(body)
    }),
  )
  const pictures = picturesBehind({projectId: 'a1b2c3d4', dataset: 'production', source, giveUpMs: 500})
  site = await listening(
    createServer((request, response) =>
      pictures.isMeant(request) ? pictures.answer(request, response) : response.writeHead(418).end(),
    ),
  )
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})
beforeEach(() => {
  asked = []
  says = {}
})

const get = (path: string, init?: RequestInit) => fetch(site + path, init)

describe('pictures of hosted Sanity', () => {
  test('come from the site, as they are, for good, and by what a browser can show', async () => {
    const answer = await get(`${at(FILE)}?rect=0,10,1200,630&w=640&h=336&auto=format`, {
      headers: {accept: 'image/avif'},
    })
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PICTURE)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(PICTURE.length),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept',
    })
    expect(asked.map(({url, headers}) => [url, headers.accept])).toEqual([
      [`/images/a1b2c3d4/production/${FILE}?w=640&h=336&rect=0%2C10%2C1200%2C630&auto=format`, 'image/avif'],
    ])
  })

  test('are asked for without a word about the reader', async () => {
    const cookie = {cookie: 'preview=secret', authorization: 'Bearer secret', referer: 'http://site/articles/acne'}
    await get(at(FILE), {headers: {...cookie, 'x-forwarded-for': '192.0.2.7', 'user-agent': 'Reader/1'}})
    const told = JSON.stringify(asked[0]?.rawHeaders)
    for (const word of ['secret', '/articles/', '192.0.2.7', 'Reader']) expect(told).not.toContain(word)
  })

  test('may be asked for by HEAD', async () => {
    const answer = await get(at(FILE), {method: 'HEAD'})
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      String(PICTURE.length),
      '',
    ])
    expect(asked[0]?.method).toBe('HEAD')
  })

  test('that are drawings run no script as the site’s own', async () => {
    says = {headers: {'content-type': 'image/svg+xml'}, body: Buffer.from('<svg><script>1</script></svg>')}
    const policy = (await get(at(FILE))).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
  })

  test.each([
    ['another project', at(FILE, 'another1')],
    ['another dataset', at(FILE, 'a1b2c3d4', 'staging')],
    ['a folder above', `/lake/images/a1b2c3d4/production/../staging/${FILE}`],
    ['the same, encoded', `/lake/images/a1b2c3d4/production/%2e%2e/staging/${FILE}`],
    ['a slash, encoded', at(`..%2fstaging%2f${FILE}`)],
    ['another host', `/lake/images//evil.example/a1b2c3d4/production/${FILE}`],
    ['a name behind an @', `/lake/images/a1b2c3d4/production/@evil.example/${FILE}`],
    ['what is no picture', at('package.json')],
    ['nothing', '/lake/images/'],
  ])('lead to %s by no address', async (_what, path) => {
    expect((await get(path)).status).toBe(404)
    expect(asked).toEqual([])
  })

  test.each([
    'w=99999',
    'w=0',
    'w=-1',
    'w=640&w=641',
    'blur=50',
    'q=1',
    'dl=',
    'auto=compress',
    'rect=1,2',
    'w=1e3',
    'fm=gif',
  ])('are not made in a form that no page asks for: %s', async (form) => {
    expect((await get(`${at(FILE)}?${form}`)).status).toBe(400)
    expect(asked).toEqual([])
  })

  test.each(['POST', 'PUT', 'DELETE'])('take no %s', async (method) => {
    const answer = await get(at(FILE), {method})
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(asked).toEqual([])
  })

  test.each([
    ['knows no such picture', {status: 404}, 404],
    ['cannot make this form', {status: 400}, 400],
    ['fails', {status: 500}, 503],
    ['sends a page', {headers: {'content-type': 'text/html'}}, 503],
    ['leads elsewhere', {status: 302, headers: {location: 'http://127.0.0.1:9/'}}, 503],
    ['sends too much', {headers: {'content-type': 'image/png', 'content-length': String(64 * 1024 * 1024)}}, 503],
    ['says nothing', {hangs: true}, 503],
  ])('are told of, and kept by nobody, when their source %s', async (_what, state, status) => {
    says = state
    const answer = await get(at(FILE))
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
    expect((await answer.text()).length).toBeGreaterThan(10)
  })

  test('are the only thing that is taken from a request', async () => {
    expect((await get('/lake/v1/data/query/production')).status).toBe(418)
  })
})
