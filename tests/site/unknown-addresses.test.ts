import {readdir} from 'node:fs/promises'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, describe, expect, test} from '@jest/globals'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {editor, visit} from './editor.ts'
import {SITE} from './environment.ts'

const client = editor()
const RUN = Date.now()
const NEW = `unknown-until-now-${RUN}`
const ROUTES = [
  ...['/', '/articles/', '/claims/', '/foods/', '/food-lists/', '/people/', '/questions/', '/sections/', '/sources/'],
  ...['/symptoms/', '/cards/', '/icons/', '/sitemaps/', '/glossary/', '/evidence/', '/preview/articles/', '/gallery/'],
]
const ENDINGS = ['', '', '', '/card.png', '/index.md', '/evidence.json', '/citation.ris', '/feed.xml', '.rsc', '.json']
const SPELLINGS = [
  (slug: string) => slug,
  (slug: string) => slug.toUpperCase(),
  (slug: string) => slug.replace(/^./, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (slug: string) => `${slug}-größe-漢字`,
  (slug: string) => `${slug}-${'long-'.repeat(30)}`,
  (slug: string) => `${slug}%2F..%2Fx`,
  (slug: string) => `${slug}%00`,
  (slug: string) => `${slug}/and/further/down`,
  (slug: string) => `${slug}?page=${slug}`,
  (slug: string) => `${slug}%E0%A4%A`,
]
const WAYS: Record<string, string>[] = [
  {},
  {},
  {rsc: '1'},
  {rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree'},
  {cookie: `${PREVIEW_COOKIE}=`},
  {cookie: `${PREVIEW_COOKIE}=made-up`},
  {cookie: `x${PREVIEW_COOKIE}=1; ${PREVIEW_COOKIE} =2`},
  {'x-bare-answer': '1'},
]
const METHODS = ['GET', 'GET', 'HEAD', 'GET', 'POST', 'GET', 'GET', 'OPTIONS', 'GET', 'PUT', 'GET']
/** Addresses that exist, asked for in ways that might pass for others. */
const KNOWN = ['/articles/leaky-gut', '/foods/kefir', '/about', '/questions']

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T // lists of constants are never empty

/** Every address once: no list is as long as any other has a factor of, so that all are combined. */
const unknown = (index: number) => {
  const slug = pick(SPELLINGS, Math.floor(index / 17))(`nobody-wrote-this-${RUN}-${index}`)
  const path = pick(ROUTES, index) + slug + pick(ENDINGS, Math.floor(index / 7))
  return {path, headers: pick(WAYS, index), method: pick(METHODS, Math.floor(index / 3))}
}

/** Pages that are made anew for everybody who asks, and say in their own way that there is nothing. */
const NEVER_KEPT = /^\/(preview|gallery)\//

/** Which deliveries were taken is noted for some minutes, whoever asks for what. */
const isNote = (file: string) => file.startsWith('cache/deliveries')
const filesKept = async () =>
  (await readdir(SITE.env.NEXT_DIST_DIR, {recursive: true})).filter((file) => !isNote(file)).length

/** The number of files once it stays the same: the site may still be making pages anew after what other tests did. */
async function filesSettled(): Promise<number> {
  let count = await filesKept()
  for (let same = 0; same < 4; ) {
    await wait(500)
    const now = await filesKept()
    same = now === count ? same + 1 : 0
    count = now
  }
  return count
}

afterAll(() => client.delete('faq-unknown'))

/** Asks for many addresses, eight at a time; gives those that were neither "not found" nor the end of a preview. */
async function askAll(requests: {path: string; headers: Record<string, string>; method: string}[]): Promise<string[]> {
  const strange: string[] = []
  const queue = requests.values()
  const asker = async () => {
    for (const {path, headers, method} of queue) {
      const first = await visit(path, {headers, method})
      const on = first.headers.get('location') ?? ''
      // Next.js wants the headers of a payload to be repeated in its address.
      const {status} = on.includes('_rsc') ? await visit(on, {headers, method}) : first
      const ended = status === 307 && on.startsWith('/api/draft-mode/disable')
      const reads = ['GET', 'HEAD'].includes(method)
      const isAnswered = NEVER_KEPT.test(path) || !reads ? status < 500 : status === 404 || ended
      if (!isAnswered) strange.push(`${method} ${path} ${JSON.stringify(headers)}: ${status}`)
    }
  }
  await Promise.all(Array.from({length: 8}, asker))
  return strange
}

describe('addresses that nobody has written', () => {
  test('leave nothing on the disk, two thousand of them in every spelling', async () => {
    await askAll(Array.from({length: 40}, (_, index) => unknown(index))) // what is made once for all of them
    const before = await filesSettled()
    const requests = Array.from({length: 2000}, (_, index) => unknown(index + 40))
    expect(await askAll(requests)).toEqual([])
    expect((await filesKept()) - before).toBe(0)
  })

  test('are no way to have a page kept many times over', async () => {
    for (const path of KNOWN) await visit(path)
    const before = await filesSettled()
    for (const path of KNOWN) {
      for (let turn = 0; turn < 20; turn++) {
        const spelt = path.replaceAll(/[a-z]/g, (letter, at) =>
          at % (turn + 2) ? letter : `%${letter.charCodeAt(0).toString(16)}`,
        )
        for (const one of [`${path}?utm_source=${turn}`, `${path}?_rsc=${turn}`, `${path}/?${turn}`, spelt])
          await visit(one)
      }
    }
    expect((await filesKept()) - before).toBe(0)
    for (const path of KNOWN) expect([path, (await visit(path)).status]).toEqual([path, 200])
  })

  test('are no pictures in sizes that somebody makes up', async () => {
    await visit(`/_next/image?url=%2Fnobody-drew-this-${RUN}.png&w=64&q=75`) // what all that is not found share is made once
    const before = await filesSettled()
    for (const picture of ['/articles/leaky-gut/card.png', '/icons/192.png', '/favicon.ico', '/lake/images/x.png'])
      for (const width of [16, 64, 640, 3840])
        for (const address of [picture, `${picture}?${RUN}`, `${SITE.url}${picture}`]) {
          const {status} = await visit(`/_next/image?url=${encodeURIComponent(address)}&w=${width}&q=75`)
          expect([address, status]).toEqual([address, 404])
        }
    expect((await filesKept()) - before).toBe(0)
  })

  test('are whole pages that say so, with the usual headers, and caches keep them for a second', async () => {
    const {status, html, headers} = await visit(`/articles/${NEW}-not`)
    expect([status, html.includes('</html>'), headers.get('cache-control')]).toEqual([404, true, 's-maxage=1'])
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('are found the moment that somebody has published there, and their files too', async () => {
    expect((await visit(`/questions/${NEW}`)).status).toBe(404)
    const source = await client.getDocument('faq-how-long')
    const slug = {_type: 'slug', current: NEW}
    await client.createOrReplace({...source, _id: 'faq-unknown', slug} as never)
    expect((await visit(`/questions/${NEW}`)).status).toBe(200)
    expect((await visit(`/questions/${NEW}/card.png`)).status).toBe(200)
  })
})
