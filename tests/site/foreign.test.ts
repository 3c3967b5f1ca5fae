import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {FOREIGN_HOSTS, FOREIGN_ORIGINS, type Headers} from '../lake/foreign.ts'
import {askForSocket, rawRequest, sendRaw} from '../lake/raw.ts'
import {editor} from './editor.ts'
import {SITE} from './environment.ts'

const WRITTEN = `written-${Date.now()}`
const SECRET = `seen-by-another-site-${Date.now()}`
const WRITE = JSON.stringify({mutations: [{create: {_id: WRITTEN, _type: 'note'}}]})
const READ = `/lake/v1/data/query/production?query=${encodeURIComponent(`*[_id == "drafts.${WRITTEN}"]`)}&perspective=raw`
const client = editor()
const {host} = new URL(SITE.url)
/** What the browser of an editor who has signed in sends along, whichever page asks. */
let cookie: string

const ask = (method: string, path: string, headers: Headers, body = '') =>
  sendRaw(SITE.url, rawRequest(method, path, {host, cookie, 'content-type': 'text/plain', ...headers}, body))

beforeAll(async () => {
  const form = {origin: SITE.url, 'content-type': 'application/x-www-form-urlencoded'}
  const origin = encodeURIComponent(`${SITE.url}/studio`)
  const {text} = await ask('POST', `/lake/v1/auth/login/local?origin=${origin}`, {...form, cookie: null})
  cookie = /set-cookie: ([^;\r]+)/i.exec(text)?.[1] ?? ''
  await client.create({_id: `drafts.${WRITTEN}`, _type: 'note', title: SECRET})
})
afterAll(() => client.delete(`drafts.${WRITTEN}`))

test('an editor who has signed in reads and writes through the site', async () => {
  expect((await ask('GET', READ, {origin: SITE.url})).text).toContain(SECRET)
  const json = {origin: SITE.url, 'content-type': 'application/json'}
  const other = JSON.stringify({mutations: [{delete: {id: 'nothing-of-the-kind'}}]})
  expect((await ask('POST', '/lake/v1/data/mutate/production', json, other)).status).toBe(200)
})

describe('through the site, on the origin that readers see', () => {
  test.each([...FOREIGN_HOSTS, ...FOREIGN_ORIGINS.filter(({origin}) => origin)])(
    '%j reads no draft with the cookie of an editor, writes nothing and opens no socket',
    async (headers) => {
      const read = await ask('GET', READ, headers)
      // A page elsewhere is not shown the answer; whoever is no browser has no cookie of an editor.
      if (/access-control-allow-origin/i.test(read.text) || !headers.origin) expect(read.text).not.toContain(SECRET)
      for (const path of ['/lake/v1/data/mutate/production', '/lake/v1/auth/login/local'])
        expect([path, (await ask('POST', path, headers, WRITE)).status >= 400]).toEqual([path, true])
      for (const path of ['/lake/v1/socket/production', '/lake/v1/streams'])
        expect([path, (await askForSocket(SITE.url, path, {host, cookie, ...headers})).status]).not.toEqual([path, 101])
      expect(await client.getDocument(WRITTEN)).toBeUndefined()
    },
  )
})
