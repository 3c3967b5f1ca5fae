import {request} from 'node:http'
import {connect} from 'node:net'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {editor, importer} from './editor.ts'
import {SITE} from './environment.ts'
import {leadsAway, PAYLOADS} from './open-redirects.ts'

const client = editor()
/** Writes what the rules would refuse. */
const past = importer()
const SECRET = `secret-of-redirects-${Date.now()}`
const MADE = ['drafts.secret-of-redirects', 'redirect-open', 'drafts.article-open']

interface Answer {
  status: number
  /** All that the answer says of where to go. */
  leads: string[]
}

beforeAll(async () => {
  await client.createOrReplace({
    _id: 'drafts.secret-of-redirects',
    _type: 'sanity.previewUrlSecret',
    secret: SECRET,
  } as never)
})
afterAll(async () => {
  for (const id of MADE) await client.delete(id)
})

/** Asks for a target in the very letters given: neither `fetch` nor `request` may tidy them. */
const ask = (target: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const {hostname, port, host} = new URL(SITE.url)
    const lines = Object.entries({host, connection: 'close', ...headers}).map(([name, value]) => `${name}: ${value}`)
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`),
    )
    let said = ''
    socket.setEncoding('latin1').on('data', (chunk) => (said += chunk))
    socket.once('error', reject).once('close', () => {
      const head = said.split('\r\n\r\n')[0] ?? ''
      const leads = [...head.matchAll(/^(?:location|refresh): *(.*)$/gim)].map(([, to]) => to ?? '')
      resolve({status: Number(head.slice(9, 12)), leads})
    })
  })

/** The targets that led elsewhere, and how many led anywhere. */
async function led(targets: readonly string[], headers?: Record<string, string>) {
  const away: string[] = []
  let count = 0
  const queue = targets.values()
  const asker = async () => {
    for (const target of queue) {
      const {leads} = await ask(target, headers)
      if (leads.length > 0) count += 1
      away.push(...leads.filter((to) => leadsAway(to, SITE.url)).map((to) => `${target} → ${to}`))
    }
  }
  await Promise.all([asker(), asker(), asker(), asker()])
  return {away, count}
}

const encoded = PAYLOADS.map((payload) => encodeURIComponent(payload))
/** As the start of an address; what cannot stand in one is encoded, as browsers do. */
const addresses = PAYLOADS.map((payload) =>
  payload.replace(/^(?!\/)/, '/').replace(/[^!-~]/g, (letter) => encodeURIComponent(letter)),
)

describe('nobody is led to another host', () => {
  test('by the end of a preview', async () => {
    const {away, count} = await led(encoded.map((path) => `/api/draft-mode/disable?path=${path}`))
    expect([away, count]).toEqual([[], PAYLOADS.length])
  })

  test('by the beginning of a preview', async () => {
    const start = `/api/draft-mode/enable?sanity-preview-secret=${SECRET}&sanity-preview-pathname=`
    const {away, count} = await led(encoded.map((path) => start + path))
    expect([away, count]).toEqual([[], PAYLOADS.length])
  })

  test('by an address, with a slash at its end or without, whatever host it is asked of', async () => {
    const all = addresses.flatMap((address) => [address, `${address}/`, `/articles${address}/`, `/preview${address}/`])
    expect((await led(all)).away).toEqual([])
    expect(
      (await led(all.slice(0, 40), {'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'https'})).away,
    ).toEqual([])
    expect((await led(['/foods/', '/articles/leaky-gut/'])).count).toBe(2)
  })

  test('by an address that is asked for with a preview that has ended', async () => {
    const cookie = `${PREVIEW_COOKIE}=ended`
    const first: string[] = []
    const queue = [...addresses, '/articles/leaky-gut'].values()
    const asker = async () => {
      for (const address of queue) first.push(...(await ask(address, {cookie})).leads)
    }
    await Promise.all([asker(), asker(), asker(), asker()])
    expect(first.filter((to) => leadsAway(to, SITE.url))).toEqual([])
    const further = first.filter((to) => to.startsWith('/api/draft-mode/disable'))
    expect(further.length).toBeGreaterThan(0)
    expect((await led(further)).away).toEqual([])
  })

  test('by the lake behind the site', async () => {
    expect((await led(addresses.map((address) => `/lake${address}`))).away).toEqual([])
  })

  test('by signing in', async () => {
    const login = '/lake/v1/auth/login/local?origin='
    const shown = await Promise.all(encoded.map((origin) => ask(login + origin)))
    expect(shown.map(({status}) => status).filter((status) => status !== 400)).toEqual([])
    const back = encodeURIComponent(`${SITE.url}/studio`)
    expect([await signIn(login + back), (await signIn(`${login}${encoded[0]}`)).status]).toEqual([
      {status: 303, leads: [expect.stringContaining(`${SITE.url}/studio#sid=`)]},
      400,
    ])
  })

  test('by a redirect that an editor has entered, unless it names a secure address in full', async () => {
    const away: string[] = []
    await past.createOrReplace({_id: 'redirect-open', _type: 'redirect', from: '/led-anywhere', to: '/foods'})
    expect(await led(['/led-anywhere'])).toEqual({away: [], count: 1})
    for (const to of PAYLOADS) {
      if (/^https:\/\//i.test(to)) continue
      await past.createOrReplace({_id: 'redirect-open', _type: 'redirect', from: '/led-anywhere', to})
      away.push(...(await led(['/led-anywhere'])).away)
    }
    expect(away).toEqual([])
  })

  test('by a link to share a draft whose address is a trick', async () => {
    const {token} = client.config()
    const away: string[] = []
    let shares = 0
    for (const current of ['an-ordinary-address', ...PAYLOADS]) {
      const slug = {_type: 'slug', current}
      await past.createOrReplace({_id: 'drafts.article-open', _type: 'article', title: 'Open', slug} as never)
      const shared = await fetch(`${SITE.url}/api/draft-mode/share`, {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`},
        body: JSON.stringify({document: 'article-open'}),
      })
      const {url} = (await shared.json()) as {url?: string}
      if (!url) continue
      shares += 1
      away.push(...(await led([url.slice(SITE.url.length)])).away)
    }
    expect([away, shares > 0]).toEqual([[], true])
  })
})

/** Sends the form of the sign-in page, as its own page does. */
const signIn = (target: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {origin: SITE.url, 'content-type': 'application/x-www-form-urlencoded'}
    request(SITE.url + target, {method: 'POST', headers}, (answer) => {
      answer.resume()
      resolve({status: answer.statusCode ?? 0, leads: [answer.headers.location ?? '']})
    })
      .once('error', reject)
      .end('')
  })
