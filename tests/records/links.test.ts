import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, writeFile} from 'node:fs/promises'
import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {type Manners, type Outcome, probeAll} from '#sanity/commands/links/probe.ts'
import {isPublic} from '#sanity/commands/links/public-address.ts'
import type {Link} from '#sanity/content/source/links.ts'
import {type StartedLake, startLake} from '../lake/start.ts'

const inside = (address: string): [string, boolean] => [address, false]

const MANNERS: Manners = {userAgent: 'a test', timeoutMs: 1500, pauseMs: 0, hostsAtOnce: 2, mayAsk: () => true}

/** A server on the internet, as far as the command can tell. */
const ROUTES: Record<string, RequestListener> = {
  '/fine': (_, answer) => void answer.end('here'),
  '/gone': (_, answer) => void answer.writeHead(410).end(),
  '/missing': (_, answer) => void answer.writeHead(404).end(),
  '/closed': (_, answer) => void answer.writeHead(403).end(),
  '/broken': (_, answer) => void answer.writeHead(500).end(),
  '/hangs': () => {},
  '/no-head': ({method}, answer) => void answer.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/for-now': (_, answer) => void answer.writeHead(302, {location: '/fine'}).end(),
  '/for-good': (_, answer) => void answer.writeHead(301, {location: '/for-now'}).end(),
  '/to-gone': (_, answer) => void answer.writeHead(301, {location: '/gone'}).end(),
  '/round': (_, answer) => void answer.writeHead(302, {location: '/round'}).end(),
}

let server: Server
let base: string
/** Where nobody listens. */
let nowhere: string
const asked: IncomingMessage[] = []
const listening = async (one: Server) => {
  one.listen(0, '127.0.0.1')
  await once(one, 'listening')
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`
}
beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(request)
    ROUTES[request.url ?? '']?.(request, answer)
  })
  base = await listening(server)
  const closed = createServer()
  nowhere = `${await listening(closed)}/`
  closed.close()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => void asked.splice(0))

async function outcomeOf(href: string, of: Link['of'] = 'url', manners = MANNERS): Promise<Outcome | undefined> {
  let found: Outcome | undefined
  await probeAll([{of, href}], manners, (_, outcome) => {
    found = outcome
  })
  return found
}

describe('an address', () => {
  test.each([
    ['/fine', 'answers'],
    ['/no-head', 'answers'],
    ['/for-now', 'answers'],
    ['/for-good', 'moved'],
    ['/gone', 'gone'],
    ['/missing', 'gone'],
    ['/to-gone', 'gone'],
    ['/closed', 'blocked'],
    ['/broken', 'silent'],
    ['/hangs', 'silent'],
    ['/round', 'silent'],
  ])('%s %s', async (at, state) => {
    expect(await outcomeOf(base + at)).toMatchObject({state})
  })

  test('that moved for good is named with where it went, not with where it leads on for now', async () => {
    expect(await outcomeOf(`${base}/for-good`)).toMatchObject({detail: `for good to ${base}/for-now`})
  })

  test('without a server is unreachable', async () => {
    expect(await outcomeOf(nowhere)).toMatchObject({state: 'unreachable', detail: 'ECONNREFUSED'})
    expect(await outcomeOf('http://no-such-host.invalid/')).toMatchObject({state: 'unreachable'})
  })

  test('of a DOI is there when its register leads on; the publisher is not asked', async () => {
    expect(await outcomeOf(`${base}/to-gone`, 'doi')).toMatchObject({state: 'answers'})
    expect(await outcomeOf(`${base}/missing`, 'doi')).toMatchObject({state: 'gone'})
    expect(asked.map(({url}) => url)).not.toContain('/gone')
  })
})

describe('an address of this machine', () => {
  /** The internet is 127.0.0.2, and 127.0.0.1 this machine. */
  const manners: Manners = {...MANNERS, mayAsk: (address) => address === '127.0.0.2'}
  let outside: string
  let leadsTo: string
  const other = createServer((_, answer) => void answer.writeHead(302, {location: leadsTo}).end())
  beforeAll(async () => {
    other.listen(0, '127.0.0.2')
    await once(other, 'listening')
    outside = `http://127.0.0.2:${(other.address() as AddressInfo).port}`
  })
  afterAll(() => void other.close())

  test.each([
    ['by its number', '127.0.0.1'],
    ['by its number in one', '2130706433'],
    ['by its number in hexadecimal', '0x7f.1'],
    ['by a name that means it', 'localhost'],
    ['as one of IPv6', '[::ffff:127.0.0.1]'],
  ])('is not asked, nor is a server followed there: %s', async (_how, host) => {
    leadsTo = `${base.replace('127.0.0.1', host)}/fine`
    expect(await outcomeOf(leadsTo, 'url', manners)).toMatchObject({state: 'inside'})
    expect(await outcomeOf(outside, 'url', manners)).toMatchObject({state: 'inside'})
    expect(asked).toEqual([])
    expect(await outcomeOf(outside)).toMatchObject({state: 'answers'})
    expect(asked).not.toEqual([])
  })

  test.each(['ftp://127.0.0.2/', 'file:///etc/passwd', 'data:text/plain,a'])('is no %s', async (to) => {
    leadsTo = to
    expect(await outcomeOf(outside, 'url', manners)).toMatchObject({state: 'unreachable'})
  })
})

test.each([
  ['8.8.8.8', true],
  ['172.15.0.1', true],
  ['223.255.255.255', true],
  ['2606:4700:4700::1111', true],
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '172.16.0.1'].map(inside),
  ...['172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', 'localhost', ''].map(inside),
  ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'ff02::1'].map(inside),
  ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:1::1', '2001:db8::1', '3fff::1'].map(inside),
] as [string, boolean][])('%j is on the internet: %s', (address, is) => {
  expect(isPublic(address)).toBe(is)
})

test('each address is asked once, by HEAD alone where that is enough, with a name to complain to', async () => {
  const link: Link = {of: 'url', href: `${base}/fine`}
  await probeAll([link, link], MANNERS, () => {})
  expect(asked.map(({method, headers}) => [method, headers['user-agent']])).toEqual([['HEAD', 'a test']])
})

describe('the command', () => {
  const run = promisify(execFile)
  let lake: StartedLake
  let folder: string
  beforeAll(async () => {
    lake = await startLake()
    folder = await mkdtemp(path.join(tmpdir(), 'links-'))
  })
  afterAll(() => lake.stop())

  const source = (id: string, rest: object) => ({_id: id, _type: 'source', title: `About ${id}`, ...rest})
  const hold = async (...sources: {_id: string; _type: string}[]) => {
    const client = lake.client('administrator')
    await client.delete({query: '*[_type == "source"]'})
    await client.withConfig({perspective: 'raw'}).delete({query: '*[_type == "source"]'})
    for (const one of sources) await client.createOrReplace(one)
  }
  const check = async (...words: string[]) => checkWith(['--inside', ...words])
  const checkWith = async (words: string[]) => {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      LAKE_DATA: lake.folder,
      LAKE_PORT: new URL(lake.url).port,
      SANITY_PROJECT_ID: '',
    }
    const {stdout, stderr, code} = await run(process.execPath, ['sanity/commands/check-links.ts', ...words], {
      env,
    }).then(
      (done) => ({...done, code: 0}),
      (failed: {stdout: string; stderr: string; code: number}) => failed,
    )
    return {stdout, stderr, code}
  }
  const list = async (...rows: string[]) => {
    const file = path.join(folder, `${rows.length}-${Date.now()}.csv`)
    const head = 'Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason'
    await writeFile(file, [head, ...rows].join('\n'))
    return file
  }

  test('names what is gone and what is closed, and ends with 1', async () => {
    await hold(
      source('a', {url: `${base}/gone`}),
      source('b', {url: `${base}/closed`}),
      source('c', {url: `${base}/fine`}),
    )
    const {stdout, code} = await check()
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/Gone.*\(1\):\n {2}a .*\n {4}About a\n[\s\S]*Closed.*\n {2}b /),
    ])
    expect(stdout).toContain('1 of 3 addresses answer.')
  })

  test('asks nothing of this machine and its network unless it is told to, says so, and ends with 1', async () => {
    await hold(source('a', {url: `${base}/fine`}), source('b', {url: `${base.replace('127.0.0.1', 'localhost')}/fine`}))
    const {stdout, code} = await checkWith([])
    expect([code, stdout]).toEqual([1, expect.stringMatching(/Not on the internet.*\(2\):\n {2}a .*\n.*\n {2}b /)])
    expect(asked).toEqual([])
  })

  test('ends with 0 when all is well', async () => {
    await hold(source('c', {url: `${base}/fine`}))
    expect(await check()).toMatchObject({code: 0, stdout: expect.stringContaining('1 of 1 addresses answer.')})
  })

  test('says so where there is no network, and ends with 3', async () => {
    await hold(source('a', {url: nowhere}))
    expect(await check()).toMatchObject({code: 3, stdout: expect.stringContaining('no network')})
  })

  test('says what it would mark as retracted, and marks it, with its draft, when told to', async () => {
    await hold(source('a', {doi: '10.1000/ABC'}), source('drafts.a', {doi: '10.1000/ABC'}), source('b', {pmid: '77'}))
    const file = await list('"One, of two",2/6/2010 0:00,10.1000/n,10.1000/abc,0,Retraction,+Error in Data;')
    const words = ['--offline', '--retractions', file]
    const said = await check(...words)
    expect(said).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/a “About a”: to be marked.*2\/6\/2010.*Error in Data/),
    })
    const state = () => lake.client('viewer', {perspective: 'raw'}).fetch('*[retracted == true]._id')
    expect(await state()).toEqual([])
    expect(await check(...words, '--write')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Marked 2 documents'),
    })
    expect((await state()).sort()).toEqual(['a', 'drafts.a'])
    expect(await check(...words)).toMatchObject({code: 0})
  })

  test.each([
    ['that is not there', async () => 'nowhere.csv', /There is no file nowhere\.csv/],
    ['of another kind', async () => path.resolve('package.json'), /lacks the columns OriginalPaperDOI/],
    ['with a broken line', () => list('"never closed,1,2'), /no well-formed CSV/],
  ])('explains a list %s, and ends with 2', async (_what, file, complaint) => {
    expect(await check('--offline', '--retractions', await file())).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(complaint),
    })
  })

  test('explains itself when it is asked for what it does not know', async () => {
    expect(await check('--mend')).toMatchObject({code: 2, stderr: expect.stringContaining('--retractions')})
  })

  test('the list that comes with the site is in order', async () => {
    expect(await check('--offline')).toMatchObject({code: 0})
  })
})
