import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {contentClient} from '#sanity/client.ts'
import {canPreview, readPass, signPass} from '#sanity/preview/pass.ts'
import {perspectiveOf} from '#sanity/preview/perspective.ts'
import {safePath} from '#sanity/preview/safe-path.ts'

const SET = {SANITY_PREVIEW_SECRET: 'a-secret-for-the-tests-alone', SANITY_API_READ_TOKEN: 'a-token'}
const inAnHour = () => new Date(Date.now() + 3_600_000)
const everything = () => ({document: null, expires: inAnHour()})

beforeAll(() => {
  Object.assign(process.env, SET)
})
afterAll(() => {
  for (const name of Object.keys(SET)) delete process.env[name]
})

describe('where a preview leads', () => {
  test.each([
    ['/articles/leaky-gut', '/articles/leaky-gut'],
    ['/sources?kind=trial', '/sources?kind=trial'],
    [null, '/'],
    ['', '/'],
    ['articles', '/'],
    ['//example.org', '/'],
    ['/\\example.org', '/'],
    ['/\\/example.org', '/'],
    ['/.//example.org', '/'],
    ['/a/..//example.org', '/'],
    ['/%2Fexample.org', '/'],
    ['/%2f%2fexample.org', '/'],
    ['/%5Cexample.org', '/'],
    ['/%252Fexample.org', '/'],
    ['/\t/example.org', '/'],
    ['/\n/example.org', '/'],
    ['/%09/example.org', '/'],
    ['https://example.org', '/'],
    ['javascript:alert(1)', '/'],
  ])('asked for %j, it leads to %s', (asked, led) => {
    expect(safePath(asked)).toBe(led)
  })
})

describe('a pass', () => {
  test('says what it was made for', async () => {
    const pass = {document: 'article-leaky-gut', expires: new Date('2100-01-01T00:00:00Z')}
    expect(await readPass(await signPass(pass, 'link'), 'link')).toEqual(pass)
  })

  test('is nothing once it has expired', async () => {
    const past = {document: null, expires: new Date(Date.now() - 1000)}
    expect(await readPass(await signPass(past, 'cookie'), 'cookie')).toBeNull()
  })

  test('for a link opens no preview as a cookie, nor the other way about', async () => {
    expect(await readPass(await signPass(everything(), 'link'), 'cookie')).toBeNull()
    expect(await readPass(await signPass(everything(), 'cookie'), 'link')).toBeNull()
  })

  test('is nothing when a letter of it was changed, or the secret', async () => {
    const text = await signPass({document: 'article-leaky-gut', expires: inAnHour()}, 'cookie')
    const [head, , signature] = text.split('.')
    const claims = {document: null, aud: 'cookie', exp: 4102444800}
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
    const unsigned = [Buffer.from('{"alg":"none"}').toString('base64url'), forged.split('.')[1], ''].join('.')
    for (const one of [forged, unsigned, '', 'x', undefined]) expect(await readPass(one, 'cookie')).toBeNull()
    process.env.SANITY_PREVIEW_SECRET = 'another-secret-altogether'
    expect(await readPass(text, 'cookie')).toBeNull()
    process.env.SANITY_PREVIEW_SECRET = SET.SANITY_PREVIEW_SECRET
  })

  test.each(Object.keys(SET))('is given to nobody without %s', async (name) => {
    const value = process.env[name]
    expect(canPreview()).toBe(true)
    delete process.env[name]
    expect(canPreview()).toBe(false)
    process.env[name] = value
  })
})

test('the reads of visitors carry no token over the lake', () => {
  expect(contentClient().config()).toMatchObject({token: undefined, perspective: 'published'})
})

test.each([
  ['drafts', 'drafts'],
  ['published', 'published'],
  ['rSummer,drafts', ['rSummer', 'drafts']],
  ['raw', 'drafts'],
  ['', 'drafts'],
  [null, 'drafts'],
  ['drafts;raw', 'drafts'],
])('the perspective %j reads %j', (asked, perspective) => {
  expect(perspectiveOf(asked)).toEqual(perspective)
})
