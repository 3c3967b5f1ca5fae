import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createApp} from '#sanity/lake/app.ts'
import {addPerson} from '#sanity/lake/people.ts'
import {DECISIONS, type Decision, routesOf} from './decisions.ts'
import {rawRequest, sendRaw} from './raw.ts'
import {type StartedLake, startLake} from './start.ts'

/** Stands in drafts, versions, what was once published, settings and names of people: nowhere that is public now. */
const CANARY = 'canary-of-the-lake'
const HELD = ['drafts.a', 'versions.r1.a', 'drafts.b', 'secret.settings', 'a', 'once', 'gone', '_.releases.r1']

let started: StartedLake
let transaction: string
let image: string
let file: string

beforeAll(async () => {
  started = await startLake()
  const client = started.client('editor')
  const secret = (_id: string) => ({_id, _type: 'note', title: CANARY, [CANARY]: CANARY, slug: {current: CANARY}})
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  image = (await client.assets.upload('image', pixel)).path
  file = (await client.assets.upload('file', Buffer.from('a'), {filename: 'a.txt'})).path
  await client.action({
    actionType: 'sanity.action.release.create',
    releaseId: 'r1',
    metadata: {title: CANARY, releaseType: 'asap'},
  })
  const done = await client
    .transaction()
    .create({_id: 'a', _type: 'note', title: 'public', to: {_ref: 'drafts.a', _weak: true}})
    .create(secret('drafts.a'))
    .create(secret('versions.r1.a'))
    .create(secret('drafts.b'))
    .create(secret('secret.settings'))
    .create(secret('once'))
    .create(secret('gone'))
    .commit()
  transaction = done.transactionId
  await client.createOrReplace({_id: 'once', _type: 'note', title: 'nothing now'})
  await client.delete('gone')
  await addPerson(started.lake, CANARY, 'editor', 'correct horse battery')
  await client.request({method: 'PUT', url: '/users/me/keyvalue', body: [{key: 'k', value: CANARY}]})
})
afterAll(() => started.stop())

const VERSIONS = ['v1', 'vX', 'v2021-06-07', 'v2025-02-19']
const PERSPECTIVES = ['raw', 'published', 'drafts', 'previewDrafts', 'r1', '["r1","drafts"]']
const QUERIES = [
  '*',
  'releases::all()',
  '*[_id in path("drafts.**")]',
  `*[title match "canary*"]`,
  `*[_id == "a"]{..., to->}`,
]
const BODY = JSON.stringify({
  mutations: [{createOrReplace: {_id: 'written', _type: 'note'}}],
  actions: [{actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'}],
  query: '*',
})

/** Every way to ask for a route: each held id, perspective and option where the route knows one. */
function waysTo(route: string): string[] {
  const path = route.replace(/^\w+ /, '').replace(':project', 'local').replace(':dataset', 'production')
  if (path.includes(':file')) return [`/${path.startsWith('/images') ? image : file}`]
  const filled = /:ids?\b/.test(path)
    ? [...HELD, HELD.join(','), transaction].map((id) => path.replace(/:ids?\b/, id))
    : [path.replace(':keys', 'k').replace('*', 'x')]
  return filled.flatMap((one) => [one, ...optionsOf(one).map((options) => `${one}?${options}`)])
}

function optionsOf(path: string): string[] {
  const perspectives = PERSPECTIVES.map((name) => `perspective=${encodeURIComponent(name)}`)
  if (path.endsWith('/query') || path.includes('/query/'))
    return QUERIES.flatMap((query) =>
      perspectives.flatMap((one) => {
        const asked = `query=${encodeURIComponent(query)}&${one}&returnQuery=false`
        return [asked, `${asked}&resultSourceMap=true`]
      }),
    )
  if (path.includes('/doc/')) return ['includeAllVersions=true', ...perspectives]
  if (path.includes('/transactions/')) return ['effectFormat=mendoza', 'excludeContent=true']
  if (path.includes('/documents/')) return ['lastRevision=true', `revision=${transaction}`, 'time=2999-01-01T00:00:00Z']
  return path.includes('/export') ? ['mode=stream&perspective=raw', 'includeDrafts=true'] : []
}

const of = (...wanted: Decision[]) =>
  Object.keys(DECISIONS).filter((route) => wanted.includes(DECISIONS[route] ?? 'token'))
const send = (route: string, target: string, headers: Record<string, string> = {}) => {
  const method = route.split(' ')[0] ?? 'GET'
  const done = (text: string) => text.includes('event: welcome') || text.includes('event: channelError')
  return sendRaw(started.url, rawRequest(method, target, headers, method === 'GET' ? '' : BODY), done)
}
const versioned = (route: string, path: string, version = 'v1') =>
  route.includes(':file') ? path : `/${version}${path}`

test('each route of the lake has a decision of what a stranger gets, and each decision a route', () => {
  expect(routesOf(createApp(started.lake).routes).sort()).toEqual(Object.keys(DECISIONS).sort())
})

describe('who has no token', () => {
  test.each(of('token'))('is refused by %s, whatever is asked and in which version of the API', async (route) => {
    for (const version of VERSIONS)
      for (const path of waysTo(route)) {
        const answer = await send(route, versioned(route, path, version))
        expect([path, answer.status]).toEqual([path, 401])
        expect(answer.text).not.toContain(CANARY)
      }
  })

  test.each(of('public'))('reads nothing at %s that is not published', async (route) => {
    for (const version of VERSIONS)
      for (const path of waysTo(route)) {
        const answer = await send(route, versioned(route, path, version))
        expect(answer.status).toBeLessThan(500)
        expect([path, answer.text.includes(CANARY)]).toEqual([path, false])
        expect(answer.text).not.toMatch(/"_id":"(?:drafts|versions|secret|_)\./)
      }
    expect((await send(route, versioned(route, waysTo(route)[0] ?? ''))).status).toBeLessThan(401)
  })

  test('has written nothing by all this', async () => {
    expect(await started.client('viewer').fetch('*[_id == "written"]', {}, {perspective: 'raw'})).toEqual([])
    expect(await started.client('viewer').getDocument('drafts.a')).not.toBeUndefined()
  })

  test('hears in no stream of a draft: not of its making, change, publishing or end', async () => {
    const heard: {path: string; text: string}[] = []
    const leaving = new AbortController()
    const base = of('stream').map((route) => versioned(route, waysTo(route)[0] ?? ''))
    const options = [
      '',
      '&includeAllVersions=true',
      '&includePreviousRevision=true&effectFormat=mendoza',
      '&perspective=raw',
    ]
    const paths = base.flatMap((path) => options.map((more) => `${path}?query=${encodeURIComponent('*')}${more}`))
    for (const path of paths) {
      const stream = {path, text: ''}
      heard.push(stream)
      const {body} = await fetch(started.url + path, {signal: leaving.signal})
      void (async () => {
        for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) stream.text += piece
      })().catch(() => {})
    }
    await until(() => heard.every(({text}) => text.includes('event: welcome')))
    const client = started.client('editor')
    await client.create({_id: 'drafts.new', _type: 'note', title: CANARY})
    await client
      .patch('drafts.new')
      .set({title: `${CANARY} again`})
      .commit()
    await client.create({_id: 'versions.r2.new', _type: 'note', title: CANARY})
    await client.patch('drafts.new').set({title: 'ready'}).commit()
    const publish = {actionType: 'sanity.action.document.publish' as const, draftId: 'drafts.new', publishedId: 'new'}
    await client.action(publish)
    await client.delete('versions.r2.new')
    await client.create({_id: 'last', _type: 'note'})
    // Live events name no documents: the publishing and the last one are told, each once, and nothing else.
    const isTold = ({path, text}: {path: string; text: string}) =>
      path.includes('/live/') ? text.split('event: message').length > 2 : text.includes('"documentId":"last"')
    await until(() => heard.every(isTold))
    leaving.abort()
    for (const {path, text} of heard) {
      const told = path.includes('/live/')
        ? text.split('event: message').length - 1
        : [...text.matchAll(/"documentId":"(\w+)"/g)].map(([, id]) => id)
      expect([path, told]).toEqual([path, path.includes('/live/') ? 2 : ['new', 'last']])
      expect([path, text.includes(CANARY)]).toEqual([path, false])
      expect(text).not.toMatch(/"(?:drafts|versions)\./)
    }
  })

  test('gets no stream of drafts by asking for them', async () => {
    for (const path of of('stream').map((route) => versioned(route, waysTo(route)[0] ?? '')))
      if (path.includes('live')) expect((await send('GET', `${path}?includeDrafts=true`)).status).toBe(401)
  })
})

/** Ways to write an address that another program on the way might read differently. */
const FORMS: Record<string, (path: string) => string> = {
  'a slash at the end': (path) => path.replace(/(\?|$)/, '/$1'),
  'two slashes at the start': (path) => `/${path}`,
  'two slashes within': (path) => path.replace(/^(\/[^/]+\/[^/?]+)/, '$1/'),
  'an encoded slash': (path) => path.replace(/^(\/[^/]+)\//, '$1%2f'),
  'an encoded letter': (path) =>
    path.replace(/^(\/[^/]+\/)([a-z])/, (_, a, b) => `${a}%${b.charCodeAt(0).toString(16)}`),
  'a twice encoded letter': (path) =>
    path.replace(/^(\/[^/]+\/)([a-z])/, (_, a, b) => `${a}%25${b.charCodeAt(0).toString(16)}`),
  'capital letters': (path) => path.replace(/^\/[^/]+\/[^/?]+/, (start) => start.toUpperCase()),
  'an encoded way up': (path) => path.replace(/^(\/[^/]+)/, '$1/auth/%2e%2e'),
  'a plain way up': (path) => path.replace(/^(\/[^/]+)/, '$1/auth/..'),
  'a way up beyond the start': (path) => `/../..${path}`,
  'a semicolon': (path) => path.replace(/^(\/[^/]+\/[^/?]+)/, '$1;auth'),
  'an encoded NUL': (path) => path.replace(/(\?|$)/, '%00$1'),
  backslashes: (path) => path.replaceAll('/', '\\'),
  'an encoded backslash': (path) => path.replace(/^(\/[^/]+)\//, '$1%5c'),
  'a whole address': (path) => `http://localhost${path}`,
  'a whole address of another host': (path) => `http://evil.example${path}`,
  'the address of the sign-in before it': (path) => `/v1/auth/login/local/..%2f..%2f..${path}`,
  'a fragment': (path) => `${path}#/auth/providers`,
  'half an encoding': (path) => path.replace(/(\?|$)/, '%$1'),
}

describe('an address with', () => {
  test.each(Object.keys(FORMS))('%s opens no door', async (form) => {
    const change = FORMS[form] ?? String
    for (const route of of('token', 'public', 'stream')) {
      const plain = versioned(route, waysTo(route).find((path) => path.includes('drafts.a')) ?? waysTo(route)[0] ?? '')
      const target = route.includes('/query') && route.startsWith('GET') ? `${plain}?query=*&perspective=raw` : plain
      for (const headers of [{}, {authorization: 'Bearer nobody'}] as Record<string, string>[]) {
        const asked = await send(route, change(target), headers)
        const facts = [route, change(target), asked.status]
        expect([...facts, asked.text.includes(CANARY)]).toEqual([...facts, false])
        if (DECISIONS[route] === 'token') expect([401, 400, 404, 403, 0]).toContain(asked.status)
        expect(asked.status).not.toBe(500)
      }
    }
    expect(await started.client('viewer').fetch('*[_id == "written"]', {}, {perspective: 'raw'})).toEqual([])
  })
})

test('no method stands for another, whatever a header says', async () => {
  const override = {'x-http-method-override': 'POST', 'x-method-override': 'POST', 'x-http-method': 'POST'}
  for (const route of of('token', 'public').filter((one) => !one.startsWith('POST')))
    for (const method of ['DELETE', 'PATCH', 'TRACE', 'HEAD']) {
      const answer = await send(method, versioned(route, waysTo(route)[0] ?? ''), override)
      if (method !== 'HEAD') expect([route, method, answer.status]).toEqual([route, method, 404])
      expect(answer.text).not.toContain(CANARY)
    }
})

async function until(done: () => boolean) {
  for (let i = 0; i < 2000 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(done()).toBe(true)
}
