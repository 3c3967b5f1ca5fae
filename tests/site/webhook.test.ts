import {describe, expect, test} from '@jest/globals'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {SITE} from './environment.ts'

const SECRET = SITE.env.SANITY_WEBHOOK_SECRET
const BODY = JSON.stringify({before: null, after: {_id: 'faq-how-long', _type: 'faq'}})

async function deliver(body: string, signature?: string): Promise<number> {
  const headers = {'content-type': 'application/json', ...(signature ? {[SIGNATURE_HEADER_NAME]: signature} : {})}
  const answer = await fetch(`${SITE.url}/api/revalidate`, {method: 'POST', body, headers})
  await answer.text()
  return answer.status
}

const signed = (body: string, secret = SECRET, at = Date.now()) => encodeSignatureHeader(body, at, secret)
const MINUTES = 60_000

describe('the webhook takes only genuine deliveries', () => {
  test('a signed delivery made just now is carried out', async () => {
    expect(await deliver(BODY, await signed(BODY))).toBe(200)
  })

  const refused: [string, () => Promise<number>][] = [
    ['has no signature', () => deliver(BODY)],
    ['has a malformed signature', () => deliver(BODY, 'nonsense')],
    ['is signed with another secret', async () => deliver(BODY, await signed(BODY, 'another secret altogether'))],
    ['was altered after signing', async () => deliver(BODY.replace('faq', 'article'), await signed(BODY))],
    ['is ten minutes old', async () => deliver(BODY, await signed(BODY, SECRET, Date.now() - 10 * MINUTES))],
    ['comes from the future', async () => deliver(BODY, await signed(BODY, SECRET, Date.now() + 10 * MINUTES))],
  ]
  test.each(refused)('a delivery that %s is refused', async (_name, attempt) => {
    expect(await attempt()).toBe(401)
  })

  test('a delivery that was carried out is refused when it is replayed', async () => {
    const signature = await signed(BODY, SECRET, Date.now() - 1000)
    expect([await deliver(BODY, signature), await deliver(BODY, signature)]).toEqual([200, 401])
  })

  test('a genuine delivery with an unknown body is refused with what to do', async () => {
    const body = JSON.stringify({_id: 'x'})
    expect(await deliver(body, await signed(body))).toBe(400)
  })

  test('a genuine delivery that is no JSON is refused, not an error', async () => {
    expect(await deliver('{', await signed('{'))).toBe(400)
  })
})
