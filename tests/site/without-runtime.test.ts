import {request} from 'node:http'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {afterAll, describe, expect, test} from '@jest/globals'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {signPass} from '#sanity/preview/pass.ts'
import {editor, eventually, visit} from './editor.ts'
import {SITE} from './environment.ts'

const ARTICLE = '/articles/gut-skin-axis'
const client = editor()
const NEW = `never-asked-for-${Date.now()}`

afterAll(() => client.delete('faq-without-runtime'))

/** The scripts that run in a page: data such as JSON-LD does not. */
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((one) => !/ld\+json/.test(one))
const foreign = (html: string) => scriptsIn(html).filter((attributes) => !/src="\/enhancements\//.test(attributes))
const scriptPolicy = (headers: Headers) => headers.get('content-security-policy')?.match(/script-src ([^;]*)/)?.[1]

/** A page in the very bytes that are sent; `fetch` would unpack them. */
const bytesOf = (path: string, headers: Record<string, string>) =>
  new Promise<{status: number | undefined; headers: Record<string, unknown>; body: Buffer}>((resolve, reject) => {
    request(SITE.url + path, {headers}, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => resolve({status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks)}))
    })
      .on('error', reject)
      .end()
  })

describe('a reading page', () => {
  test('carries no script but our own, whatever its kind, and forbids any other', async () => {
    const paths = [...(await allUrls()).filter(isPage), '/search', '/search?q=acne', '/missing', '/no-such-page']
    const faults: unknown[] = []
    for (const path of paths) {
      const {html, headers} = await visit(path)
      if (foreign(html).length || scriptsIn(html).length !== 2 || scriptPolicy(headers) !== "'self'")
        faults.push([path, scriptsIn(html), scriptPolicy(headers)])
    }
    expect(faults).toEqual([])
    expect(paths.length).toBeGreaterThan(60)
  })

  test('has none in its very first answer either, nor after it was made anew', async () => {
    const source = await client.getDocument('faq-how-long')
    const slug = {_type: 'slug', current: NEW}
    await client.createOrReplace({...source, _id: 'faq-without-runtime', slug} as never)
    const first = await eventually(
      () => visit(`/questions/${NEW}`),
      ({status}) => status === 200,
    )
    expect([first.status, foreign(first.html)]).toEqual([200, []])
    await client.patch('faq-without-runtime').set({question: 'Is this made anew?'}).commit()
    const anew = await eventually(
      () => visit(`/questions/${NEW}`),
      ({html}) => html.includes('Is this made anew?'),
    )
    expect([anew.html.includes('Is this made anew?'), foreign(anew.html)]).toEqual([true, []])
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('travels packed as %s, and is the same unpacked', async (coding, unpack) => {
    const plain = await bytesOf(ARTICLE, {})
    const packed = await bytesOf(ARTICLE, {'accept-encoding': coding})
    expect([packed.headers['content-encoding'], plain.headers['content-encoding']]).toEqual([coding, undefined])
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length)
    expect(unpack(packed.body).equals(plain.body)).toBe(true)
    expect(packed.headers.vary).toMatch(/accept-encoding/i)
  })

  test('is not sent again to whoever has it', async () => {
    const {headers, body} = await bytesOf(ARTICLE, {})
    expect(body.length).toBeGreaterThan(1000)
    const again = await bytesOf(ARTICLE, {'if-none-match': `"other", W/${headers.etag}`})
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect((await bytesOf(ARTICLE, {'if-none-match': '"other"'})).status).toBe(200)
  })

  test('answers HEAD with the same policy and no body', async () => {
    const {status, html, headers} = await visit(ARTICLE, {method: 'HEAD'})
    expect([status, html, scriptPolicy(headers)]).toEqual([200, '', "'self'"])
  })

  test('tells browsers what they may fetch ahead: pages, and neither the Studio nor files', async () => {
    const {headers} = await visit(ARTICLE)
    const named = JSON.parse(headers.get('speculation-rules') ?? '')
    const rules = await visit(named)
    expect(rules.headers.get('content-type')).toBe('application/speculationrules+json')
    for (const away of ['/studio*', '/lake/*', '/api/*', '/preview*', '/*.*']) expect(rules.html).toContain(`"${away}"`)
  })

  test.each(['/', ARTICLE, '/feed.xml', '/studio', '/no-such-page', '/search?q=acne'])(
    '%s lets nothing be guessed, and other sites learn no path',
    async (path) => {
      const {headers} = await visit(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
    },
  )

  test('may stand in a frame of this site alone', async () => {
    expect((await visit('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })
})

describe('what is no reading page keeps the framework’s scripts', () => {
  test('the Studio', async () => {
    expect(foreign((await visit('/studio')).html).length).toBeGreaterThan(0)
  })

  test('a preview', async () => {
    process.env.SANITY_PREVIEW_SECRET = keptPreviewSecret(SITE.env.LAKE_DATA)
    process.env.SANITY_API_READ_TOKEN ??= 'needed to sign'
    const pass = await signPass({document: null, expires: new Date(Date.now() + 60_000)}, 'cookie')
    const {status, html, headers} = await visit(ARTICLE, {headers: {cookie: `${PREVIEW_COOKIE}=${pass}`}})
    expect([status, foreign(html).length > 0]).toEqual([200, true])
    expect(scriptPolicy(headers)).toContain("'unsafe-inline'")
    expect(headers.get('speculation-rules')).toBeNull()
  })
})
