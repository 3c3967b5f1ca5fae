import {afterEach, describe, expect, test} from '@jest/globals'
import {createClient} from '@sanity/client'
import {createApp} from '#sanity/lake/app.ts'
import type {LakeOptions} from '#sanity/lake/context.ts'
import {firstAccount} from '#sanity/lake/first-account.ts'
import {addPerson, changeRole, removePerson, resetPassword} from '#sanity/lake/people.ts'
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

  test.each([
    ['127.0.0.1', 303],
    ['::1, ::ffff:127.0.0.1', 303],
    ['198.51.100.7', 403],
    ['198.51.100.7, 127.0.0.1', 403],
    ['127.0.0.1, 198.51.100.7', 403],
    ['2001:db8::1', 403],
    ['127.0.0.1.evil.example', 403],
    ['unknown', 403],
  ])('the button, sent by one who comes from %s by the name of localhost, is answered %i', async (from, status) => {
    await start()
    expect((await submit({}, {'x-forwarded-for': from, 'x-forwarded-host': 'localhost:3000'})).status).toBe(status)
    const offered = (await (await fetch(lake.url + LOGIN, {headers: {'x-forwarded-for': from}})).text()).includes(
      'Continue as',
    )
    expect(offered).toBe(status === 303)
  })

  test('the button is refused where the connection itself comes from another address', async () => {
    await start()
    const request = new Request(`http://localhost:3000${LOGIN}`, {
      method: 'POST',
      body: new URLSearchParams(),
      headers: {origin: 'http://localhost:3000', host: 'localhost:3000'},
    })
    const from = async (remoteAddress: string) =>
      (await createApp(lake.lake).fetch(request.clone(), {incoming: {socket: {remoteAddress}}})).status
    expect([await from('127.0.0.1'), await from('198.51.100.7')]).toEqual([303, 403])
  })
})

describe('with an account', () => {
  const withAccount = async (options: Partial<LakeOptions> = {}) => {
    await start(options)
    await addPerson(lake.lake, 'Ada Lovelace', 'editor', PASSWORD)
  }
  const ada = (password = PASSWORD) => submit({name: 'Ada Lovelace', password})
  const tokenOf = async (answer: Response) => ((await (await exchange(sidOf(answer))).json()) as {token: string}).token
  const me = (token: string) => lake.client(undefined, {token}).users.getById('me')

  test('name and password sign in, also on this machine, and tell two people apart', async () => {
    await withAccount()
    await addPerson(lake.lake, 'Grace', 'viewer', PASSWORD)
    const [first, second] = [
      await tokenOf(await ada()),
      await tokenOf(await submit({name: 'grace', password: PASSWORD})),
    ]
    expect(await me(first)).toMatchObject({name: 'Ada Lovelace', role: 'editor', provider: 'local'})
    expect(await me(second)).toMatchObject({name: 'Grace', role: 'viewer', roles: [{name: 'viewer'}]})
    expect((await me(first)).id).not.toBe((await me(second)).id)
  })

  test('a lake that others reach offers no one-click button, and refuses what it would send', async () => {
    await withAccount({oneClick: false})
    const html = await (await page()).text()
    expect(html).toContain('type="password"')
    expect(html).not.toContain('Continue as')
    expect((await submit()).status).toBe(403)
    expect((await ada()).status).toBe(303)
  })

  test.each([
    ['Ada Lovelace', ''],
    ['Ada Lovelace', 'wrong'],
    ['Ada Lovelace', `${PASSWORD} `],
    ['Nobody', PASSWORD],
    ['Nobody', ''],
    ['', ''],
  ])('%j with %j does not sign in, and the page says no more than that', async (name, password) => {
    await withAccount()
    const answer = await submit({name, password})
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('role="alert">Wrong name or password<')
  })

  test('ten wrong passwords lock the account for ten minutes, also for the right one, but no other account', async () => {
    await withAccount()
    await addPerson(lake.lake, 'Grace', 'viewer', PASSWORD)
    for (let i = 0; i < 10; i++) await ada('wrong')
    const locked = await ada()
    expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, '600'])
    expect((await submit({name: 'Grace', password: PASSWORD})).status).toBe(303)
    clock += 10 * 60_000
    expect((await ada()).status).toBe(303)
  })

  test('an address that tries thirty names is locked out, whatever it says of itself; others are not', async () => {
    await withAccount()
    const from = (address: string, name: string) =>
      submit({name, password: 'wrong'}, {'x-forwarded-for': `192.0.2.${Math.floor(Math.random() * 255)}, ${address}`})
    for (let i = 0; i < 30; i++) await from('198.51.100.7', `Guess ${i}`)
    expect((await from('198.51.100.7', 'Guess 31')).status).toBe(429)
    expect((await from('198.51.100.8', 'Guess 32')).status).toBe(401)
    expect((await ada()).status).toBe(303)
  })

  test('a new password, and a removed account, end every session at once; a new role counts at once', async () => {
    await withAccount()
    const first = await tokenOf(await ada())
    changeRole(lake.lake, 'ada lovelace', 'viewer')
    expect(await me(first)).toMatchObject({role: 'viewer'})
    await resetPassword(lake.lake, 'Ada Lovelace', 'another long password')
    await expect(me(first)).rejects.toMatchObject({statusCode: 401})
    expect((await ada()).status).toBe(401)
    const second = await tokenOf(await ada('another long password'))
    expect(await me(second)).toMatchObject({role: 'viewer'})
    removePerson(lake.lake, 'Ada Lovelace')
    await expect(me(second)).rejects.toMatchObject({statusCode: 401})
    expect((await ada('another long password')).status).toBe(401)
  })

  test('a session ends after a month', async () => {
    await withAccount()
    const token = await tokenOf(await ada())
    clock += 30 * 24 * 60 * 60_000 - 1
    expect(await me(token)).toMatchObject({name: 'Ada Lovelace'})
    clock += 1
    await expect(me(token)).rejects.toMatchObject({statusCode: 401})
  })

  test('the database holds no password', async () => {
    await withAccount()
    const rows = JSON.stringify(lake.lake.store.database.prepare('SELECT * FROM people').all())
    expect(rows).toContain('Ada Lovelace')
    expect(rows).not.toContain(PASSWORD)
  })
})

describe('the first account of a lake that others reach', () => {
  const told = (text: string | null) => /password (\S+) – /.exec(text ?? '')?.[1] ?? ''

  test('has the password of the environment', async () => {
    await start({oneClick: false})
    expect(await firstAccount(lake.lake, PASSWORD)).toContain('not needed any more')
    expect((await submit({name: 'administrator', password: PASSWORD})).status).toBe(303)
  })

  test('or a new one that is told once', async () => {
    await start({oneClick: false})
    const password = told(await firstAccount(lake.lake, null))
    expect((await submit({name: 'administrator', password})).status).toBe(303)
    expect(await firstAccount(lake.lake, null)).toBeNull()
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

test('the page says where it leads, in styles that a browser can read, and needs nothing from elsewhere', async () => {
  await start()
  const html = await (await page()).text()
  expect(html).toContain('<title>Sign in · localhost:3000</title>')
  expect(/<style>([\s\S]*)<\/style>/.exec(html)?.[1]).not.toContain('&')
  expect(html).not.toMatch(/\b(?:src|href)=|url\(|@import/)
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

test('a token that nobody knows is refused whatever is asked, rather than answered as a stranger would be', async () => {
  await start()
  const stranger = lake.client(undefined, {token: 'lake-of-another-time'})
  await expect(stranger.fetch('count(*)')).rejects.toMatchObject({statusCode: 401})
  await expect(stranger.request({url: '/data/export/production'})).rejects.toMatchObject({statusCode: 401})
  expect(await stranger.request({url: '/auth/logout', method: 'POST'})).toEqual({ok: true})
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
