import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {NextRequest} from 'next/server'
import {GET as enable} from '#app/api/draft-mode/enable/route.ts'
import {POST as entrance} from '#app/api/draft-mode/entrance/route.ts'
import {GET as openLink, POST as share} from '#app/api/draft-mode/share/route.ts'
import {readPass, signPass} from '#sanity/preview/pass.ts'
import {mayReadDrafts} from '#sanity/preview/permissions.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'

const SITE = 'http://localhost:3000'
const SECRET = {SANITY_PREVIEW_SECRET: 'a-secret-for-the-tests-alone'}

let started: StartedLake
beforeAll(async () => {
  started = await lakeWith(published)
  Object.assign(process.env, SECRET, {SANITY_API_READ_TOKEN: started.token('viewer')})
}, 60_000)
afterAll(async () => {
  for (const name of [...Object.keys(SECRET), 'SANITY_API_READ_TOKEN']) delete process.env[name]
  await started.stop()
})

const asks = (token: string | null, body?: object) =>
  new Request(SITE, {
    method: 'POST',
    headers: token === null ? {} : {authorization: `Bearer ${token}`},
    ...(body && {body: JSON.stringify(body)}),
  })
const open = (address: string) => enable(new NextRequest(SITE + address))
const letInBy = async (address: string) => {
  const answer = await open(address)
  return [answer.headers.get('location'), answer.cookies.get('preview') !== undefined]
}
const CLOSED = ['/preview-closed', false]

test('who may read drafts is asked of the content source', async () => {
  expect(await mayReadDrafts(started.token('viewer'))).toBe(true)
  expect(await mayReadDrafts(started.token('editor'))).toBe(true)
  expect(await mayReadDrafts('lake-0123456789abcdef-nobody')).toBe(false)
})

test('a viewer is let in for twelve hours, to the page that was asked for, by an address that holds for one', async () => {
  const {enable: address} = await (await entrance(asks(started.token('viewer')))).json()
  const pass = new URL(address, SITE).searchParams.get('pass')
  const hours = ((await readPass(pass, 'entrance'))?.expires.getTime() ?? 0) - Date.now()
  expect(Math.round(hours / 3_600_000)).toBe(1)
  const way = `${address}&sanity-preview-secret=null&sanity-preview-perspective=drafts&sanity-preview-pathname=%2Ffoods`
  expect(await letInBy(way)).toEqual(['/foods', true])
  const {value} = (await open(way)).cookies.get('preview') ?? {}
  expect(await readPass(value, 'cookie')).toMatchObject({document: null})
})

test('nobody else is told an entrance, and no other pass opens it', async () => {
  expect((await entrance(asks(null))).status).toBe(403)
  expect((await entrance(asks('lake-0123456789abcdef-nobody'))).status).toBe(403)
  const later = new Date(Date.now() + 60_000)
  const others = [
    await signPass({document: null, expires: later}, 'cookie'),
    await signPass({document: 'faq-how-long', expires: later}, 'link'),
    await signPass({document: null, expires: new Date(Date.now() - 1000)}, 'entrance'),
  ]
  for (const pass of ['', 'null', ...others])
    expect(await letInBy(`/api/draft-mode/enable?pass=${pass}&sanity-preview-secret=null`)).toEqual(CLOSED)
})

test('where previews are not set up, whoever opens one is led to the page that says so', async () => {
  delete process.env.SANITY_PREVIEW_SECRET
  expect(await letInBy('/api/draft-mode/enable?sanity-preview-secret=any')).toEqual(CLOSED)
  expect((await entrance(asks(started.token('viewer')))).status).toBe(503)
  Object.assign(process.env, SECRET)
})

test('a draft is shared by its page; a term, which has none of its own, and a draft without an address say why not', async () => {
  const stored = (id: string) => published.find(({_id}) => _id === id)
  const {slug: _, ...faq} = {...stored('faq-how-long'), _id: 'drafts.faq-how-long', _type: 'faq'} as Record<
    string,
    unknown
  >
  write(started, {...stored('term-dysbiosis'), _id: 'drafts.term-dysbiosis', _type: 'term'})
  write(started, {...faq, _id: 'drafts.faq-how-long', _type: 'faq'})
  write(started, {...stored('faq-safe'), _id: 'drafts.faq-safe', _type: 'faq'})
  const shared = (document: string) => share(asks(started.token('editor'), {document}))
  for (const document of ['term-dysbiosis', 'faq-how-long']) {
    const refused = await shared(document)
    expect([refused.status, (await refused.json()).error]).toEqual([
      409,
      expect.stringMatching(/page of its own.*slug/),
    ])
  }
  const {url} = await (await shared('faq-safe')).json()
  expect((await openLink(new NextRequest(url))).headers.get('location')).toBe('/questions/safe')
})
