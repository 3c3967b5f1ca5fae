import {rm} from 'node:fs/promises'
import {describe, expect, test} from '@jest/globals'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {SITE} from './environment.ts'
import {attempts, deliver as deliverAs, genuine} from './forgeries.ts'
import {copyBuild, startOtherSite} from './other-site.ts'

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

describe('whoever has no secret', () => {
  test('is refused a thousand times, in every form; a genuine delivery is taken after that', async () => {
    const accepted: string[] = []
    const kinds = new Set<string>()
    let made = 0
    const queue = attempts(1000)
    const sender = async () => {
      for await (const attempt of queue) {
        made += 1
        kinds.add(attempt.kind)
        const status = await deliverAs(attempt)
        if (status !== 401) accepted.push(`${attempt.kind}: ${status}`)
      }
    }
    await Promise.all([sender(), sender(), sender(), sender()])
    expect(accepted).toEqual([])
    expect([made, kinds.size]).toEqual([1000, 33])
    expect(await deliverAs(await genuine())).toBe(200)
  })

  test('cannot have a delivery taken twice by sending it many times at once', async () => {
    const delivery = await genuine()
    const taken = await Promise.all(Array.from({length: 20}, () => deliverAs(delivery)))
    expect(taken.sort()).toEqual([200, ...Array.from({length: 19}, () => 401)])
  })

  test('cannot have a delivery taken again by a site that was killed and started again', async () => {
    const folder = '.next-test-restart'
    await copyBuild(folder)
    let other = await startOtherSite({NEXT_DIST_DIR: folder})
    try {
      const delivery = await genuine()
      expect(await deliverAs(delivery, other.url)).toBe(200)
      process.kill(other.pid, 'SIGKILL')
      await other.stop()
      other = await startOtherSite({NEXT_DIST_DIR: folder})
      expect([await deliverAs(delivery, other.url), await deliverAs(await genuine(), other.url)]).toEqual([401, 200])
    } finally {
      await other.stop()
      await rm(folder, {recursive: true, force: true})
    }
  })

  test('cannot make a site without a secret take anything', async () => {
    const other = await startOtherSite({SANITY_WEBHOOK_SECRET: ''})
    try {
      for await (const attempt of attempts(33)) expect(await deliverAs(attempt, other.url)).toBe(401)
      expect(await deliverAs(await genuine(), other.url)).toBe(401)
    } finally {
      await other.stop()
    }
  })
})
