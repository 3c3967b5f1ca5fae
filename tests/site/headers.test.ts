import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {editor} from './editor.ts'
import {SITE} from './environment.ts'
import {startSiteElsewhere} from './other-site.ts'

const FROM = `/led-on-${Date.now()}`
const client = editor()
const USUAL = ['nosniff', 'strict-origin-when-cross-origin', expect.stringContaining('camera=()')]
const HTTPS = 'https://gut-skin.example'

/** One address for each kind of answer, and what it is answered with. */
const ANSWERS: [kind: string, path: string, status: number, how?: RequestInit][] = [
  ['a page', '/', 200],
  ['a page of a document', '/articles/leaky-gut', 200],
  ['the head of a page', '/articles/leaky-gut', 200, {method: 'HEAD'}],
  ['a search', '/search?q=kefir', 200],
  ['suggestions', '/search/suggest.json?q=kefir', 200],
  ['a feed', '/feed.xml', 200],
  ['the sitemap', '/sitemap.xml', 200],
  ['a record', '/evidence.json', 200],
  ['a Markdown twin', '/articles/leaky-gut/index.md', 200],
  ['a drawn picture', '/articles/leaky-gut/card.png', 200],
  ['a stylesheet', 'STYLESHEET', 200],
  ['a document that nobody wrote', '/articles/nobody-wrote-this', 404],
  ['an address like no other', '/nothing/of/the/kind', 404],
  ['an address that is no spelling of anything', '/articles/%E0%A4%A', 404],
  ['a redirect that an editor entered', FROM, 307],
  ['an address with a slash too many', '/articles/leaky-gut/', 308],
  ['the end of a preview', '/api/draft-mode/disable?path=/', 307],
  ['the Studio', '/studio', 200],
  ['health', '/api/health/live', 200],
  ['a forged delivery', '/api/revalidate', 401, {method: 'POST', body: '{}'}],
  ['a method that is not served', '/api/revalidate', 405],
  ['the figures', '/metrics', 200],
  ['the lake', '/lake/v1/ping', 200],
  ['a query of the lake', '/lake/v2025-02-19/data/query/production?query=1', 200],
  ['what the lake has not', '/lake/v1/nothing', 404],
]

let secure: Awaited<ReturnType<typeof startSiteElsewhere>>
let stylesheet: string

beforeAll(async () => {
  await client.createOrReplace({_id: 'redirect-headers', _type: 'redirect', from: FROM, to: '/questions'})
  const chunks = await readdir(path.join(SITE.env.NEXT_DIST_DIR, 'static'), {recursive: true})
  stylesheet = `/_next/static/${chunks.find((name) => name.endsWith('.css'))}`
  secure = await startSiteElsewhere({PORT: SITE.otherPort, SITE_URL: HTTPS})
})
afterAll(async () => {
  await secure?.stop()
  await client.delete('redirect-headers')
})

async function ask(site: string, path: string, how: RequestInit = {}) {
  const at = path === 'STYLESHEET' ? stylesheet : path
  const answer = await fetch(site + at, {redirect: 'manual', ...how})
  await answer.body?.cancel()
  return answer
}

/** The headers that belong to every answer, and those of which none may have any. */
const usual = ({headers}: Response) =>
  ['x-content-type-options', 'referrer-policy', 'permissions-policy'].map((name) => headers.get(name))
const telling = ({headers}: Response) => ['x-powered-by', 'server', 'set-cookie'].filter((name) => headers.has(name))
const isHtml = ({headers}: Response) => headers.get('content-type')?.startsWith('text/html')

describe.each(ANSWERS)('%s', (kind, path, status, how) => {
  test('goes out with the usual headers, and where the site is reached over TLS with a word to stay there', async () => {
    const answer = await ask(secure.url, path, how)
    expect([answer.status, ...usual(answer)]).toEqual([status, ...USUAL])
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(telling(answer).filter((name) => name !== 'set-cookie' || !kind.includes('preview'))).toEqual([])
    if (isHtml(answer)) expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors')
  })

  test('says nothing of TLS where the site has none', async () => {
    const answer = await ask(SITE.url, path, how)
    expect([answer.status, ...usual(answer)]).toEqual([status, ...USUAL])
    expect(answer.headers.has('strict-transport-security')).toBe(false)
  })
})

test('what cannot be answered for a moment has the usual headers, too', async () => {
  const alone = await startSiteElsewhere({PORT: SITE.thirdPort, LAKE_PORT: '9', SITE_URL: HTTPS})
  try {
    for (const path of [`/articles/never-asked-for-${Date.now()}`, '/lake/v1/ping']) {
      const answer = await ask(alone.url, path)
      expect([path, answer.status, ...usual(answer)]).toEqual([path, 503, ...USUAL])
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
      if (isHtml(answer)) expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors')
    }
  } finally {
    await alone.stop()
  }
})
