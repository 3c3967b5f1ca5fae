import {once} from 'node:events'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {WebSocket} from 'ws'
import {localToken} from '#sanity/commands/local-token.ts'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {registry} from '#sanity/content/registry.ts'
import type {Entry} from '#sanity/content/shown.ts'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {signPass} from '#sanity/preview/pass.ts'
import {editor} from './editor.ts'
import {SITE} from './environment.ts'

/** Words that stand in drafts alone: who searches for the one is shown that word, and must not see the other. */
const SECRET = `quetzal${Date.now()}`
const SOUGHT = `axolotl${Date.now()}`
const DRAFTED = '/articles/leaky-gut'
const NEW = `unpublished-${Date.now()}`
const NEVER_PUBLISHED = `/articles/${NEW}`
/** Where a browser is led that is not let in. */
const CLOSED = '/preview-closed'
const BESIDE = ['/sitemap.xml', '/robots.txt', '/feed.xml', '/llms.txt', '/manifest.webmanifest']
const client: SanityClient = editor()
const entries: [string, Entry][] = Object.entries(registry)
const drafts = ['article-leaky-gut', 'faq-how-long', 'siteSettings', 'food-kefir']

/** Texts of documents of any kind. */
const TEXTS = new Set(
  'title name standfirst text tagline question shortAnswer portion statement why population summary term plain note'.split(
    ' ',
  ),
)

/** A copy of a document in which every text tells the secret, as a draft. */
async function drafted(id: string, as = id, change: object = {}): Promise<void> {
  const stored = await client.getDocument(id)
  const text = JSON.stringify(stored, (key, value) =>
    TEXTS.has(key) && typeof value === 'string' ? `${value} ${SECRET} ${SOUGHT}` : value,
  )
  await client.createOrReplace({...JSON.parse(text), ...change, _id: `drafts.${as}`})
}

beforeAll(async () => {
  process.env.SANITY_PREVIEW_SECRET = keptPreviewSecret(SITE.env.LAKE_DATA)
  for (const id of drafts) await drafted(id)
  for (const [type, {singleton}] of entries) {
    const id = await client.fetch<string | null>('*[_type == $type && !(_id in $drafts)][0]._id', {type, drafts})
    if (singleton) continue
    if (!id) throw new Error(`The site has no ${type} but those that are drafted already`)
    const change = type === 'redirect' ? {from: `/${SECRET}`, to: `/${SECRET}-new`} : {}
    await drafted(id, id, change)
    const slug = {_type: 'slug', current: NEW}
    await drafted(id, `${type}-${NEW}`, {slug, review: undefined, ...change}) // an editor may not vouch for it
    drafts.push(id, `${type}-${NEW}`)
  }
})
afterAll(async () => {
  for (const id of drafts) await client.delete(`drafts.${id}`)
})

const ask = (path: string, headers: Record<string, string> = {}, origin = SITE.url) =>
  fetch(origin + path, {headers, redirect: 'manual'})
const told = async (path: string, headers?: Record<string, string>, origin?: string) => {
  const answer = await ask(path, headers, origin)
  return (JSON.stringify([...answer.headers]) + (await answer.text())).includes(SECRET)
}

/** Which of these tell the secret. */
async function telling(paths: string[], headers?: Record<string, string>, origin?: string): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) if (await told(path, headers, origin)) found.push(path)
  return found
}

describe('without a pass', () => {
  test('no page, feed or file tells of a draft', async () => {
    const paths = [...(await allUrls()), ...BESIDE, NEVER_PUBLISHED, `/preview${DRAFTED}`, `/preview${NEVER_PUBLISHED}`]
    expect(paths.length).toBeGreaterThan(60)
    expect(await telling(paths)).toEqual([])
  })

  test('what was never published has no page, and no file beside one', async () => {
    const paths = entries.flatMap(([, {path, files = {}}]) => {
      const page = path?.(NEW)
      return page && !page.includes('#') ? ['', ...Object.keys(files)].map((file) => page + file) : []
    })
    expect(paths).toContain(`${NEVER_PUBLISHED}/card.png`)
    const answers: [string, number][] = []
    for (const path of paths) answers.push([path, (await ask(path)).status])
    expect(answers.filter(([, status]) => status !== 404)).toEqual([])
    expect(await telling(paths)).toEqual([])
  })

  test('a redirect that is a draft leads nobody on', async () => {
    const {status, headers} = await ask(`/${SECRET}`)
    expect([status, headers.get('location')]).toEqual([404, null])
  })

  test('search finds no draft and suggests none', async () => {
    const q = SOUGHT.slice(0, -3) // words are found by their beginning too
    const paths = [SOUGHT, q].flatMap((words) => [`/search?q=${words}`, `/search/suggest.json?q=${words}`])
    expect(await telling(paths)).toEqual([])
    expect(await (await ask(`/search/suggest.json?q=${q}`)).text()).not.toContain(SOUGHT)
  })

  test.each([
    ['the payload of a page', {rsc: '1'}],
    ['a prefetch', {rsc: '1', 'next-router-prefetch': '1'}],
    ['a guessed cookie of Next.js', {cookie: '__prerender_bypass=development-id; __next_preview_data=x'}],
    ['the cookies of a preview without a pass', {cookie: 'preview=; preview-perspective=drafts'}],
    ['a made-up pass', {cookie: 'preview=eyJhbGciOiJub25lIn0.eyJkb2N1bWVudCI6bnVsbCwiYXVkIjoiY29va2llIn0.'}],
    ['the cookie of other preview tools', {cookie: 'sanity-preview-perspective=drafts'}],
  ])('%s tells of no draft', async (_name, headers: Record<string, string>) => {
    const paths = [DRAFTED, NEVER_PUBLISHED, `${DRAFTED}?_rsc=1`, '/', '/questions', `/preview${DRAFTED}`, '/preview']
    expect(await telling(paths, headers)).toEqual([])
  })

  test('an expired pass, or one made for a link, opens nothing', async () => {
    const later = new Date(Date.now() + 60_000)
    const expired = await signPass({document: null, expires: new Date(Date.now() - 1000)}, 'cookie')
    const link = await signPass({document: 'article-leaky-gut', expires: later}, 'link')
    const entrance = await signPass({document: null, expires: later}, 'entrance')
    for (const pass of [expired, link, entrance]) {
      expect(await telling([DRAFTED, NEVER_PUBLISHED, `/preview${DRAFTED}`], {cookie: `preview=${pass}`})).toEqual([])
    }
    const opened = await ask(`/api/draft-mode/share?pass=${expired}`)
    expect([opened.status, opened.headers.get('location'), opened.headers.get('set-cookie')]).toEqual([
      307,
      '/link-ended',
      null,
    ])
    for (const pass of [expired, link]) {
      const entered = await ask(`/api/draft-mode/enable?pass=${pass}&sanity-preview-secret=null`)
      expect([entered.headers.get('location'), entered.headers.get('set-cookie')]).toEqual([CLOSED, null])
    }
  })

  test('no route of previews lets anybody in', async () => {
    const answers = [
      await ask('/api/draft-mode/enable'),
      await ask('/api/draft-mode/enable?sanity-preview-secret=guess'),
      await ask('/api/draft-mode/live'),
      await fetch(`${SITE.url}/api/draft-mode/perspective`, {method: 'POST', body: 'drafts'}),
      await fetch(`${SITE.url}/api/draft-mode/share`, {method: 'POST', body: '{"document": "article-leaky-gut"}'}),
      await fetch(`${SITE.url}/api/draft-mode/entrance`, {method: 'POST'}),
      await fetch(`${SITE.url}/api/draft-mode/entrance`, {method: 'POST', headers: {authorization: 'Bearer lake-x'}}),
    ]
    expect(answers.map(({status}) => status)).toEqual([307, 307, 401, 401, 403, 403, 403])
    expect(answers.slice(0, 2).map(({headers}) => headers.get('location'))).toEqual([CLOSED, CLOSED])
    expect(answers.map(({headers}) => headers.get('set-cookie'))).toEqual(answers.map(() => null))
  })

  test.each(['raw', 'drafts', 'previewDrafts', 'published'])(
    'the lake answers no question for drafts in the perspective %s',
    async (perspective) => {
      const query = encodeURIComponent('*[_type == "article"]')
      const paths = ['v2025-02-19', 'v1', 'vX'].map(
        (version) => `/${version}/data/query/production?query=${query}&perspective=${perspective}`,
      )
      expect(await telling(paths, {}, `${SITE.url}/lake`)).toEqual([])
      expect(await telling(paths, {}, SITE.lakeUrl)).toEqual([])
    },
  )

  test('no other endpoint of the lake tells of a draft', async () => {
    const id = 'drafts.article-leaky-gut'
    const paths = [
      `/v1/data/doc/production/${id}`,
      `/v1/data/doc/production/article-leaky-gut?includeAllVersions=true`,
      `/v1/data/history/production/transactions/${id}?excludeContent=false`,
      `/v1/data/history/production/documents/${id}?time=${new Date().toISOString()}`,
      `/v1/data/export/production`,
      `/v1/data/references/production/documents/article-leaky-gut/to`,
      `/v1/data/live/events/production?includeDrafts=true`,
    ]
    expect(await telling(paths, {}, `${SITE.url}/lake`)).toEqual([])
  })
})

describe('with a pass', () => {
  test('from the Studio, every draft shows, on pages that no cache keeps; leaving ends it', async () => {
    await client.createOrReplace({
      _id: 'drafts.secret-of-a-test',
      _type: 'sanity.previewUrlSecret',
      secret: SECRET,
    } as never)
    const enabled = await ask(
      `/api/draft-mode/enable?sanity-preview-secret=${SECRET}&sanity-preview-pathname=${encodeURIComponent('//example.org')}`,
    )
    await client.delete('drafts.secret-of-a-test')
    const [pass = ''] = enabled.headers.getSetCookie()
    expect([enabled.status, enabled.headers.get('location')]).toEqual([307, '/'])
    expect(pass).toMatch(/HttpOnly/i)
    expect(pass).toMatch(/SameSite=lax/i)
    const cookie = pass.split(';')[0] ?? ''
    expect(await telling([DRAFTED, NEVER_PUBLISHED, '/'], {cookie})).toEqual([DRAFTED, NEVER_PUBLISHED, '/'])
    expect((await ask(DRAFTED, {cookie})).headers.get('cache-control')).toContain('no-store')
    const left = await ask(`/api/draft-mode/disable?path=${DRAFTED}`, {cookie})
    expect([
      left.headers.get('location'),
      left.headers.getSetCookie().every((one) => /Expires=Thu, 01 Jan 1970/.test(one)),
    ]).toEqual([DRAFTED, true])
    expect(await telling([DRAFTED, NEVER_PUBLISHED])).toEqual([])
  })

  test('whoever may read drafts is let in without writing anything, as a viewer of the Studio is', async () => {
    const headers = {authorization: `Bearer ${localToken('viewer')}`}
    const made = await fetch(`${SITE.url}/api/draft-mode/entrance`, {method: 'POST', headers})
    const {enable} = await made.json()
    const opened = await ask(`${enable}&sanity-preview-secret=null&sanity-preview-pathname=${DRAFTED}`)
    expect([made.status, opened.status, opened.headers.get('location')]).toEqual([200, 307, DRAFTED])
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(await telling([DRAFTED, NEVER_PUBLISHED], {cookie})).toEqual([DRAFTED, NEVER_PUBLISHED])
  })

  test('from a share link, the page of that draft shows, and every other page is as it is published', async () => {
    const {token} = client.config()
    const headers = {authorization: `Bearer ${token}`}
    const body = JSON.stringify({document: `article-${NEW}`})
    const shared = await fetch(`${SITE.url}/api/draft-mode/share`, {method: 'POST', headers, body})
    const {url} = await shared.json()
    const opened = await fetch(url, {redirect: 'manual'})
    expect([shared.status, opened.status, opened.headers.get('location')]).toEqual([200, 307, NEVER_PUBLISHED])
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(await telling([NEVER_PUBLISHED, DRAFTED, '/', '/questions', '/foods/kefir'], {cookie})).toEqual([
      NEVER_PUBLISHED,
    ])
  })

  test('the Studio’s live connections open as they do without one', async () => {
    const headers = {cookie: `${PREVIEW_COOKIE}=any`, origin: SITE.url}
    for (const path of ['/v1/streams', '/v2022-06-30/socket/production']) {
      const socket = new WebSocket(`${SITE.url.replace('http', 'ws')}/lake${path}`, {headers})
      await once(socket, 'open')
      socket.terminate()
    }
  })
})

describe('what visitors load', () => {
  const TOOLS =
    /draft-mode|visual-editing|PreviewBar|PreviewTools|NotesBeside|InPlace|unpublished drafts|data-sanity|sanity\.previewUrl/

  test('has nothing of previews in it: no HTML, no script, no style', async () => {
    const seen = new Map<string, string>()
    for (const page of ['/', DRAFTED, '/foods', '/questions/how-long', '/sources', '/missing']) {
      const html = await (await ask(page)).text()
      seen.set(page, html)
      for (const [asset] of html.matchAll(/\/_next\/static\/[^"'\\ ]+\.(?:js|css)/g)) {
        if (!seen.has(asset)) seen.set(asset, await (await ask(asset)).text())
      }
    }
    expect(seen.size).toBeGreaterThan(5)
    expect([...seen].flatMap(([place, text]) => (TOOLS.test(text) ? [`${place}: ${TOOLS.exec(text)}`] : []))).toEqual(
      [],
    )
  })
})
