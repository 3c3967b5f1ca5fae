import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {WebSocket} from 'ws'
import {REFRESH_HEADER, THIS_MACHINE} from '#sanity/cache-in-front.ts'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {signPass} from '#sanity/preview/pass.ts'
import {type Nginx, nginxVersion, startNginx} from '../nginx.ts'
import {editor, eventually, importer} from './editor.ts'
import {SITE} from './environment.ts'

const PAGE = '/articles/gut-skin-axis'
const LISTING = '/questions'
/** Addresses that no earlier run has asked for. */
const NEW = `asked-for-${Date.now()}`
const client: SanityClient = editor()
const version = nginxVersion()
if (!version) console.log('nginx is not installed here: what tests/site/nginx.test.ts would test is not tested.')

let nginx: Nginx
const cleanUp: (() => Promise<unknown>)[] = []

const ask = (path: string, headers: Record<string, string> = {}, how: RequestInit = {}) =>
  fetch(nginx.url + path, {redirect: 'manual', headers, ...how})
const cacheOf = async (path: string, headers?: Record<string, string>) => {
  const answer = await ask(path, headers)
  await answer.body?.cancel()
  return answer.headers.get('x-cache')
}
/** Asks until a page comes from its copy. */
const untilKept = (path: string, headers?: Record<string, string>) =>
  eventually(
    () => cacheOf(path, headers),
    (cache) => cache === 'HIT',
  )

async function publish(type: string, id: string, fields: object): Promise<void> {
  await importer().createOrReplace({_type: type, _id: id, ...fields})
  cleanUp.push(() => client.delete(id))
}

const whereInstalled = version ? describe : describe.skip

whereInstalled('the site behind the shipped nginx configuration', () => {
  beforeAll(async () => {
    const {SITE_CACHE_SECRET: secret, SITE_CACHE_URL} = SITE.env
    nginx = await startNginx({site: new URL(SITE.url).host, port: Number(new URL(SITE_CACHE_URL).port), secret})
  })
  afterAll(async () => {
    await nginx.stop()
    for (const undo of cleanUp.reverse()) await undo()
  })

  test.each(['br', 'gzip', 'identity'])(
    'a page packed as "%s" is answered from its copy, to the letter',
    async (coding) => {
      const headers = {'accept-encoding': coding}
      expect(await untilKept(PAGE, headers)).toBe('HIT')
      const [copy, made] = await Promise.all([ask(PAGE, headers), fetch(SITE.url + PAGE, {headers})])
      expect(copy.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding)
      expect(await copy.text()).toBe(await made.text())
    },
  )

  test('headers stand once each, browsers are told to ask again, and hear that nothing changed', async () => {
    const {headers} = await ask(PAGE)
    const once = ['x-content-type-options', 'referrer-policy', 'cache-control', 'vary'].map((name) => headers.get(name))
    expect(once).toEqual([
      'nosniff',
      'strict-origin-when-cross-origin',
      'public, max-age=0, must-revalidate',
      'Accept-Encoding',
    ])
    expect(headers.get('content-security-policy')?.match(/default-src/g)).toHaveLength(1)
    for (const path of [PAGE, `${PAGE}/evidence.json`]) {
      const etag = (await ask(path)).headers.get('etag') ?? ''
      expect([path, (await ask(path, {'if-none-match': etag})).status]).toEqual([path, 304])
      expect([path, (await ask(path, {'if-none-match': '"another"'})).status]).toEqual([path, 200])
    }
  })

  test('HEAD comes from the copy too', async () => {
    await untilKept(PAGE)
    const head = await ask(PAGE, {}, {method: 'HEAD'})
    expect([head.status, await head.text(), head.headers.get('x-cache')]).toEqual([200, '', 'HIT'])
  })

  test('a publish is passed on to the copies, and shows', async () => {
    const word = `Kefir${Date.now()}`
    await untilKept(LISTING)
    const question = (await client.getDocument('faq-safe'))?.question
    cleanUp.push(() => client.patch('faq-safe').set({question}).commit())
    await client
      .patch('faq-safe')
      .set({question: `Is ${word} safe?`})
      .commit()
    const shown = await eventually(
      async () => (await ask(LISTING)).text(),
      (html) => html.includes(word),
    )
    expect(shown).toContain(word)
    const renewed = new RegExp(`"HEAD","path":"${LISTING}","cache":"BYPASS"`)
    expect(await eventually(nginx.log, (log) => renewed.test(log))).toMatch(renewed)
  })

  test('a page that is taken back is gone, a redirect from there leads on, and ends', async () => {
    const id = `article-${NEW}`
    const path = `/articles/${NEW}`
    const {_id, ...article} = (await client.getDocument('article-leaky-gut')) ?? {}
    await publish('article', id, {...article, slug: {_type: 'slug', current: NEW}})
    const statusOf = async () => (await ask(path)).status
    const becomes = (status: number) => eventually(statusOf, (found) => found === status)
    expect(await becomes(200)).toBe(200)
    expect(await untilKept(path)).toBe('HIT')
    await client.delete(id)
    expect(await becomes(404)).toBe(404)
    await publish('redirect', `redirect-${NEW}`, {from: path, to: LISTING, permanent: true})
    expect(await becomes(308)).toBe(308)
    expect((await ask(path)).headers.get('location')).toBe(LISTING)
    await client.delete(`redirect-${NEW}`)
    expect(await becomes(404)).toBe(404)
  })

  test('only who knows the secret has a copy renewed', async () => {
    await untilKept(PAGE)
    const secret = SITE.env.SITE_CACHE_SECRET
    for (const guess of ['1', 'nobody', secret.slice(0, -1), `${secret}x`, secret.toUpperCase()]) {
      expect([guess, await cacheOf(PAGE, {[REFRESH_HEADER]: guess})]).not.toEqual([guess, 'BYPASS'])
    }
    expect(await cacheOf(PAGE, {[REFRESH_HEADER]: secret})).toBe('BYPASS')
  })

  test('the site on the same machine has, without a secret; whoever comes through a further proxy has not', async () => {
    await untilKept(PAGE)
    const word = {[REFRESH_HEADER]: THIS_MACHINE}
    expect(await cacheOf(PAGE, word)).toBe('BYPASS')
    for (const more of [{'x-forwarded-for': '203.0.113.9'}, {'x-forwarded-for': '127.0.0.1'}])
      expect(await cacheOf(PAGE, {...word, ...more})).not.toBe('BYPASS')
  })

  test('a preview is not kept, and not answered from what is kept', async () => {
    const id = 'article-leaky-gut'
    const word = `quetzal${Date.now()}`
    const stored = await client.getDocument(id)
    await client.createOrReplace({...stored, _type: 'article', _id: `drafts.${id}`, title: `A ${word}`})
    cleanUp.push(() => client.delete(`drafts.${id}`))
    process.env.SANITY_PREVIEW_SECRET = keptPreviewSecret(SITE.env.LAKE_DATA)
    const pass = await signPass({document: null, expires: new Date(Date.now() + 600_000)}, 'cookie')
    const cookie = `other=1; preview=${pass}`
    const read = async (headers?: Record<string, string>) => {
      const answer = await ask('/articles/leaky-gut', headers)
      return [answer.headers.get('x-cache') !== null, (await answer.text()).includes(word)]
    }
    expect(await read({cookie})).toEqual([false, true])
    expect(await read()).toEqual([true, false])
    expect(await read({cookie})).toEqual([false, true])
    expect(await read()).toEqual([true, false])
  })

  test('neither a query nor a made-up address fills the space for copies', async () => {
    await untilKept(PAGE)
    const asked = Array.from({length: 20}, (_, index) => `${PAGE}?campaign=${NEW}-${index}`)
    expect((await Promise.all(asked.map((path) => cacheOf(path)))).filter((cache) => cache === 'MISS')).toEqual([])
    const unknown = Array.from({length: 20}, (_, index) => ask(`/foods/${NEW}-${index}`))
    expect((await Promise.all(unknown)).every(({status}) => status === 404)).toBe(true)
    const kept = await nginx.kept()
    expect(kept).toContain(`gzip${PAGE}`)
    expect(kept.filter((key) => key.includes('?') || key.includes(`/foods/${NEW}`))).toEqual([])
  })

  test.each([
    ['x-bare-answer', '1'],
    ['host', 'evil.example'],
    ['x-forwarded-host', 'evil.example'],
    ['cookie', '__prerender_bypass=1'],
    ['next-router-state-tree', '%5B%5D'],
  ])('who sends %s: %s does not decide what other readers get', async (name, value) => {
    const path = '/foods/kefir'
    const renew = {[REFRESH_HEADER]: SITE.env.SITE_CACHE_SECRET}
    const made = await (await fetch(SITE.url + path)).text()
    expect(await cacheOf(path, {[name]: value, ...renew})).toBe('BYPASS')
    expect(await (await ask(path)).text()).toBe(made)
    expect(await cacheOf(path, {[name]: value, rsc: '1', ...renew})).toBeNull()
    expect(await (await ask(path)).text()).toBe(made)
  })

  test('search, the Studio, health and the operators’ figures are not kept', async () => {
    for (const path of ['/search?q=kefir', '/studio', '/api/health', '/lake/v1/ping', '/metrics']) {
      for (const _again of [1, 2]) expect([path, await cacheOf(path)]).toEqual([path, null])
    }
    expect((await ask('/metrics')).status).toBe(404)
  })

  test('the lake’s sockets open, and its streams are not held back', async () => {
    const socket = new WebSocket(`${nginx.url.replace('http', 'ws')}/lake/v2022-06-30/socket/production`)
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    socket.terminate()
    const through = client.withConfig({apiHost: `${nginx.url}/lake`})
    const events: string[] = []
    const listening = through.listen('*[_id == $id]', {id: `drafts.${NEW}`}, {events: ['welcome', 'mutation']})
    const subscription = listening.subscribe(({type}) => events.push(type))
    await eventually(
      async () => events,
      (seen) => seen.includes('welcome'),
    )
    await through.createOrReplace({_id: `drafts.${NEW}`, _type: 'faq'})
    cleanUp.push(() => client.delete(`drafts.${NEW}`))
    expect(
      await eventually(
        async () => events,
        (seen) => seen.length > 1,
      ),
    ).toEqual(['welcome', 'mutation'])
    subscription.unsubscribe()
  })
})
