import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from './start.ts'

const SECRET = 'not-for-strangers'

let started: StartedLake
let transactionId: string
beforeAll(async () => {
  started = await startLake()
  const doc = (_id: string, more = {}) => ({_id, _type: 'note', title: SECRET, slug: {current: 'a'}, ...more})
  const done = await started
    .client('editor')
    .transaction()
    .create({_id: 'a', _type: 'note', title: 'public', slug: {current: 'a'}, to: {_ref: 'drafts.a', _weak: true}})
    .create(doc('drafts.a'))
    .create(doc('versions.r1.a'))
    .create(doc('drafts.b'))
    .create(doc('secret.settings'))
    .commit()
  transactionId = done.transactionId
})
afterAll(() => started.stop())

const PERSPECTIVES = [
  '',
  'raw',
  'published',
  'drafts',
  'previewDrafts',
  'r1',
  'r1,drafts',
  '["r1","drafts"]',
  'raw,drafts',
]
const QUERIES = [
  '*',
  '*[_id in path("drafts.**")]',
  '*[_id in ["drafts.a", "versions.r1.a", "secret.settings"]]',
  '*[_id == "a"]{..., to->, "d": *[_id == "drafts." + ^._id]}',
  '*[references("drafts.a")]{to->}',
  '*[slug.current == "a"] | order(title)[0...5]',
  '*[title match "strangers*"]',
  '*[[@] match text::query("strangers")]',
  '*[sanity::versionOf("a")]',
  '*{"n": count(*[title == "not-for-strangers"])}[n > 0]',
  'releases::all()',
  '{"drafts": *[_type == "note"]{_id, title, _originalId}}',
]
const IDS = ['drafts.a', 'versions.r1.a', 'drafts.b', 'secret.settings', 'a,drafts.a', 'a', 'b']

const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(started.url + path, {...init, signal: AbortSignal.timeout(20_000)})
  return {status: answer.status, text: await answer.text()}
}
const query = (text: string) => `query=${encodeURIComponent(text)}`

test.each(PERSPECTIVES)(
  'no query of a stranger finds a draft in the perspective %j',
  async (perspective) => {
    const asked = perspective && `&perspective=${encodeURIComponent(perspective)}`
    for (const version of ['v1', 'vX', 'v2021-06-07', 'v2025-02-19'])
      for (const text of QUERIES) {
        for (const more of ['', '&resultSourceMap=true', '&resultSourceMap=withKeyArraySelector']) {
          const got = await ask(`/${version}/data/query/production?${query(text)}${asked}${more}&returnQuery=false`)
          expect(got.text).not.toContain(SECRET)
          expect(got.text).not.toMatch(/"_id":"(?:drafts|versions|secret)\./)
        }
        const body = JSON.stringify({query: text})
        const posted = await ask(`/${version}/data/query/production?${asked.slice(1)}&returnQuery=false`, {
          method: 'POST',
          body,
        })
        expect(posted.text).not.toContain(SECRET)
      }
  },
  120_000,
)

test('no other endpoint tells a stranger of a draft', async () => {
  const paths = [
    ...IDS.flatMap((id) => [`/data/doc/production/${id}`, `/data/doc/production/${id}?includeAllVersions=true`]),
    ...IDS.map((id) => `/data/history/production/documents/${id}?lastRevision=true`),
    ...IDS.map((id) => `/data/history/production/transactions/${id}?effectFormat=mendoza`),
    ...IDS.map((id) => `/data/references/production/documents/${id}/to`),
    `/data/history/production/documents/a?revision=${transactionId}`,
    '/data/export/production',
    '/projects/local/datasets/production/doc/drafts.a',
    '/projects/local/datasets/production/export',
    `/projects/local/datasets/production/query?${query('*')}&perspective=drafts`,
  ]
  for (const version of ['v1', 'vX', 'v2025-02-19'])
    for (const path of paths) expect((await ask(`/${version}${path}`)).text).not.toContain(SECRET)
}, 60_000)

test.each(['//data/query', '/%64ata/query', '/data//query', '/DATA/query', '/data/query/', '/data/%2e%2e/data/query'])(
  'an odd form of an address, %s, opens no door',
  async (path) => {
    const got = await ask(`/v1${path}/production?${query('*')}&perspective=raw`)
    expect(got.text).not.toContain(SECRET)
    const written = await ask(`/v1${path.replace('query', 'mutate')}/production`, {
      method: 'POST',
      body: JSON.stringify({mutations: [{create: {_type: 'note'}}]}),
    })
    expect([401, 403, 404]).toContain(written.status)
  },
)

test.each([
  ['no JSON', '{"mutations": [', 400],
  ['UTF-16', Buffer.from('{"mutations":[]}', 'utf16le'), 400],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 400],
  ['a list', '[]', 400],
  ['nothing', '', 400],
  ['deep nesting', `{"mutations":[{"create":{"_type":"n","a":${'['.repeat(5000)}${']'.repeat(5000)}}}]}`, 400],
  ['an id that is none', '{"mutations":[{"create":{"_id":"../x","_type":"n"}}]}', 400],
  ['more than 4 MB', `{"mutations":[{"create":{"_type":"n","a":"${'x'.repeat(4_300_000)}"}}]}`, 413],
])('a body of %s is refused', async (_name, body, status) => {
  const headers = {authorization: `Bearer ${started.token('editor')}`, 'content-type': 'application/json'}
  expect((await ask('/v1/data/mutate/production', {method: 'POST', headers, body})).status).toBe(status)
})
