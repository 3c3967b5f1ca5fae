import {type OutgoingHttpHeaders, request} from 'node:http'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import fc from 'fast-check'
import {SITE} from './environment.ts'

const SECRET = SITE.env.SANITY_WEBHOOK_SECRET
const PATH = '/api/revalidate'
const MINUTE = 60_000

/** What somebody sends who has no secret, or a delivery of somebody else's. */
export interface Attempt {
  kind: string
  body: Buffer
  headers: OutgoingHttpHeaders
}

const sign = (body: string, at = Date.now(), secret = SECRET) => encodeSignatureHeader(body, at, secret)
const signedBy = (signature: string | string[], more = {}) => ({[SIGNATURE_HEADER_NAME]: signature, ...more})
const [flipped, cut] = [
  (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1),
  (text: string, at: number) => text.slice(0, at),
]

/** A genuine delivery and a whole number, made into an attempt on a site. */
type Forger = (body: string, turn: number, site: string) => Promise<Omit<Attempt, 'kind'>>
const sent = (body: string | Buffer, headers: OutgoingHttpHeaders) => ({body: Buffer.from(body), headers})
const whole = (signature: string) => /v1=(.*)$/.exec(signature)?.[1] ?? ''

const forgers: Record<string, Forger> = {
  'no signature': async (body) => sent(body, {}),
  'an empty signature': async (body) => sent(body, signedBy('')),
  'nonsense for a signature': async (body, turn) => sent(body, signedBy(cut(whole(await sign(body)), turn % 40))),
  'another secret': async (body, turn) => sent(body, signedBy(await sign(body, Date.now(), `guess number ${turn}`))),
  'the secret in capitals': async (body) => sent(body, signedBy(await sign(body, Date.now(), SECRET.toUpperCase()))),
  'a letter of the signature changed': async (body, turn) => {
    const signature = await sign(body)
    return sent(body, signedBy(flipped(signature, signature.length - 2 - (turn % 41))))
  },
  'the signature cut off': async (body, turn) => sent(body, signedBy(cut(await sign(body), 3 + (turn % 56)))),
  'the moment changed after signing': async (body, turn) =>
    sent(body, signedBy((await sign(body)).replace(/^t=\d+/, `t=${Date.now() + 1 + (turn % 1000)}`))),
  'no moment': async (body) => sent(body, signedBy((await sign(body)).replace(/^t=\d+,/, ''))),
  'the moment alone': async (body) => sent(body, signedBy(`t=${Date.now()}`)),
  'the moment in seconds': async (body) =>
    sent(body, signedBy((await sign(body)).replace(/^t=(\d+)\d{3}/, (_all, seconds) => `t=${seconds}`))),
  'a huge moment': async (body) => sent(body, signedBy((await sign(body)).replace(/^t=/, 't=99999999'))),
  'a future moment': async (body, turn) => sent(body, signedBy(await sign(body, Date.now() + (6 + turn) * MINUTE))),
  'an old moment': async (body, turn) => sent(body, signedBy(await sign(body, Date.now() - (6 + turn) * MINUTE))),
  'another version of signatures': async (body) => sent(body, signedBy((await sign(body)).replace('v1=', 'v0='))),
  'two versions in one': async (body) => sent(body, signedBy(`${await sign(body)},v0=${whole(await sign(body))}`)),
  'usual base64': async (body, turn) => {
    const signature = await sign(body, Date.now() + (turn % 1000))
    return sent(body, signedBy(`${signature.replaceAll('-', '+').replaceAll('_', '/')}=`))
  },
  'hexadecimal letters': async (body) =>
    sent(body, signedBy(`t=${Date.now()},v1=${Buffer.from(whole(await sign(body)), 'base64url').toString('hex')}`)),
  'the header twice': async (body) => {
    const signature = await sign(body)
    return sent(body, signedBy([signature, signature]))
  },
  'a wrong header beside a right one': async (body, turn) => {
    const both = [await sign(body), await sign(body, Date.now(), 'another secret altogether')]
    return sent(body, signedBy(turn % 2 ? both : both.toReversed()))
  },
  'the signature under another name': async (body) =>
    sent(body, {'x-sanity-webhook-signature': await sign(body), 'x-hub-signature-256': await sign(body)}),
  'a body altered after signing': async (body, turn) =>
    sent(flipped(body, turn % body.length), signedBy(await sign(body))),
  'a body cut off': async (body, turn) => sent(cut(body, turn % body.length), signedBy(await sign(body))),
  'no body': async (body) => sent('', signedBy(await sign(body))),
  'a body with more after it': async (body, turn) => sent(body + ' '.repeat(1 + turn), signedBy(await sign(body))),
  'a mark of byte order before the body': async (body) => sent(`\uFEFF${body}`, signedBy(await sign(body))),
  'a body in UTF-16': async (body) => sent(Buffer.from(body, 'utf16le'), signedBy(await sign(body))),
  'a body in Latin-1': async (body) => sent(Buffer.from(`${body}é`, 'latin1'), signedBy(await sign(`${body}\uFFFD`))),
  'a body that says it is packed': async (body) =>
    sent(Buffer.from(body).subarray(1), signedBy(await sign(body), {'content-encoding': 'gzip'})),
  'a genuine one, overheard and replayed': overheard((genuine) => genuine),
  'a replay with other headers beside it': overheard(({body, headers}, turn) =>
    sent(body, {...headers, 'idempotency-key': `other-${turn}`, 'content-type': 'text/plain'}),
  ),
  'a replay with spaces about its signature': overheard(({body, headers}, turn) =>
    sent(body, signedBy(`${' '.repeat(1 + (turn % 9))}${headers[SIGNATURE_HEADER_NAME]}  `)),
  ),
  'a replay whose moment has noughts before it': overheard(({body, headers}) =>
    sent(body, signedBy(String(headers[SIGNATURE_HEADER_NAME]).replace(/^t=/, 't=0'))),
  ),
}

/** Made of a delivery that a site has taken just now, and that touches no page. */
function overheard(forge: (genuine: Omit<Attempt, 'kind'>, turn: number) => Omit<Attempt, 'kind'>): Forger {
  return async (body, turn, site) => {
    const own = JSON.stringify({pages: [], of: body, turn})
    const genuine = sent(own, signedBy(await sign(own, Date.now() - (turn % 240) * 1000)))
    const status = await deliver({kind: 'genuine', ...genuine}, site)
    if (status !== 200) throw new Error(`A genuine delivery was answered with ${status}.`)
    return forge(genuine, turn)
  }
}

const Variety = fc.record({
  turn: fc.nat({max: 2000}),
  id: fc.stringMatching(/^[a-z][a-z-]{2,30}$/),
  type: fc.constantFrom('faq', 'article', 'claim', 'siteSettings'),
})

/** So many attempts, of all kinds in turn; the same kinds at every run, signed this moment. */
export async function* attempts(count: number, site = SITE.url): AsyncGenerator<Attempt> {
  const kinds = Object.entries(forgers)
  for (const [index, {id, type, turn}] of fc.sample(Variety, {seed: 19, numRuns: count}).entries()) {
    const [kind, forge] = kinds[index % kinds.length] ?? []
    const body = JSON.stringify({before: null, after: {_id: id, _type: type}})
    if (kind && forge) yield {kind, ...(await forge(body, turn, site))}
  }
}

/** A delivery as nobody has touched it. */
export async function genuine(): Promise<Attempt> {
  const body = JSON.stringify({before: null, after: {_id: 'faq-how-long', _type: 'faq'}})
  return {kind: 'genuine', ...sent(body, signedBy(await sign(body)))}
}

/** Delivers to a site in the very bytes given, headers twice where they are; gives the status. */
export const deliver = ({body, headers}: Attempt, site = SITE.url): Promise<number> =>
  new Promise((resolve, reject) => {
    const all = {'content-type': 'application/json', ...headers}
    const asked = request(site + PATH, {method: 'POST', headers: all}, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.once('error', reject).end(body)
  })
