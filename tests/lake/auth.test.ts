import {afterEach, describe, expect, test} from '@jest/globals'
import {createClient} from '@sanity/client'
import type {LakeOptions} from '#sanity/lake/context.ts'
import {type StartedLake, startLake} from './start.ts'

const STUDIO = 'http://localhost:3000/studio'
const LOGIN = `/v1/auth/login/local?origin=${encodeURIComponent(STUDIO)}&withSid=true`
const PASSWORD = 'correct horse battery'

let lake: StartedLake
let clock = 0
afterEach(() => lake.stop())

async function start(options: Partial<LakeOptions> = {}) {
  clock = Date.parse('2026-03-01T00:00:00Z')
  lake = await startLake({now: () => new Date(clock), ...options})
}

const page = (path = LOGIN) => fetch(lake.url + path)
function submit(fields: Record<string, string> = {}, headers: Record<string, string> = {}, path = LOGIN) {
  const init = {method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' as const}
  return fetch(lake.url + path, {...init, headers: {origin: 'http://localhost:3000', ...headers}})
}
const sidOf = (answer: Response) => new URL(answer.headers.get('location') ?? '').hash.replace('#sid=', '')
const exchange = (sid: string) => fetch(`${lake.url}/v1/auth/fetch?sid=${sid}`)

describe('on this machine', () => {
  test('one button signs the local editor in, and the Studio gets a token that works', async () => {
    await start()
    expect(await (await page()).text()).toContain('<button>Continue as the local editor</button>')
    const answer = await submit()
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:3000\/studio#sid=./)
    const {token} = (await (await exchange(sidOf(answer))).json()) as {token: string}
    const client = lake.client(undefined, {token})
    expect(await client.users.getById('me')).toMatchObject({
      id: 'local-editor',
      role: 'administrator',
      provider: 'local',
    })
  })

  test('the code of a sign-in works once', async () => {
    await start()
    const sid = sidOf(await submit())
    expect((await exchange(sid)).status).toBe(200)
    expect((await exchange(sid)).status).toBe(404)
  })

  test('the code of a sign-in is worthless after a minute', async () => {
    await start()
    const sid = sidOf(await submit())
    clock += 60_000
    expect((await exchange(sid)).status).toBe(404)
  })

  test('the cookie is for the lake alone, unreadable for scripts, and works', async () => {
    await start()
    const cookie = (await submit()).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^sanitySession=lake-/)
    expect(cookie).toMatch(/; Path=\/lake; HttpOnly; SameSite=Lax$/)
    const me = await fetch(`${lake.url}/v1/users/me`, {headers: {cookie: cookie.split(';')[0] ?? ''}})
    expect(await me.json()).toMatchObject({id: 'local-editor'})
  })

  test('the button is refused when a proxy brings a visitor from elsewhere', async () => {
    await start({allowedHosts: ['site.example']})
    expect((await submit({}, {'x-forwarded-host': 'site.example'})).status).toBe(403)
    expect((await submit({}, {'x-forwarded-host': 'localhost:3000'})).status).toBe(303)
  })
})

describe('with a password', () => {
  test('the right one signs in', async () => {
    await start({password: PASSWORD})
    expect(await (await page()).text()).toContain('type="password"')
    expect((await submit({password: PASSWORD})).status).toBe(303)
  })

  test.each(['', 'wrong', `${PASSWORD} `])('%j does not, and the page says so', async (password) => {
    await start({password: PASSWORD})
    const answer = await submit({password})
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('role="alert">Wrong password')
  })

  test('ten wrong ones lock the form for ten minutes, also for the right one', async () => {
    await start({password: PASSWORD})
    for (let i = 0; i < 10; i++) await submit({password: 'wrong'})
    const locked = await submit({password: PASSWORD})
    expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, '600'])
    clock += 10 * 60_000
    expect((await submit({password: PASSWORD})).status).toBe(303)
  })
})

describe('a sign-in is refused', () => {
  test.each(['https://evil.example', 'null', ''])('when the form comes from %j', async (origin) => {
    await start()
    expect((await submit({}, {origin})).status).toBe(403)
  })

  test.each(['https://evil.example/studio', 'http://localhost:3000.evil.example/', 'javascript:alert(1)', 'x'])(
    'when it should lead to %s',
    async (origin) => {
      await start()
      const path = `/v1/auth/login/local?origin=${encodeURIComponent(origin)}`
      expect((await page(path)).status).toBe(400)
      expect((await submit({}, {}, path)).status).toBe(400)
    },
  )
})

test('the page cannot be framed and runs no script', async () => {
  await start()
  const policy = (await page()).headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("form-action 'self' http://localhost:3000")
})

test('signing out ends the token at once', async () => {
  await start()
  const client = lake.client('editor')
  expect(await client.request({url: '/auth/id'})).toMatchObject({id: expect.stringMatching(/^robot-/)})
  await client.request({url: '/auth/logout', method: 'POST'})
  await expect(client.request({url: '/auth/id'})).rejects.toMatchObject({statusCode: 401})
})

test('the Studio is told of the one way to sign in', async () => {
  await start()
  const {providers} = await lake.client().request({url: '/auth/providers'})
  expect(providers).toEqual([
    {name: 'local', title: 'Local editor', url: 'http://localhost:3000/lake/v1/auth/login/local', logo: null},
  ])
})

test('who calls without a token is nobody, in the words of the hosted API', async () => {
  await start()
  const client = createClient({...lake.client().config(), withCredentials: false})
  await expect(client.users.getById('me')).rejects.toMatchObject({
    statusCode: 401,
    response: {body: {statusCode: 401, error: 'Unauthorized', errorCode: 'SIO-401-ANF'}},
  })
})
