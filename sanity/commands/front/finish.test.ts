import {setTimeout as wait} from 'node:timers/promises'
import {brotliDecompressSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {codingFor, finish, isKnown, pack} from './finish.ts'

const PAGE = Buffer.from('<html><head><script src="/_next/a.js"></script></head><body>Kefir</body></html>')
const LONG = `<html><body>${Array.from({length: 2000}, (_, n) => `<p>Trial ${n * 7919} of ${n ** 2}</p>`).join('')}</body></html>`
const LATE = Buffer.from('<html><body><template id="B:0"></template><script>$RC("B:0","S:0")</script></body></html>')

describe('a page on its way out', () => {
  test('has no script of the framework, and is finished once', () => {
    const page = finish(PAGE, {bare: true, keep: true})
    expect([page.bare, page.body.toString()]).toEqual([true, '<html><head></head><body>Kefir</body></html>'])
    expect(finish(Buffer.from(PAGE), {bare: true, keep: true})).toBe(page)
  })

  test('that is one reader’s own is not kept', () => {
    const [one, other] = [1, 2].map(() => finish(Buffer.from(`${PAGE} for one reader`), {bare: true, keep: false}))
    expect(one).toEqual(other)
    expect(one).not.toBe(other)
  })

  test('has another name in each form, so that no browser takes one for the other', () => {
    const [bare, whole] = [true, false].map((isBare) => finish(PAGE, {bare: isBare, keep: true}))
    expect(whole?.body.equals(PAGE)).toBe(true)
    expect(bare?.etag).not.toBe(whole?.etag)
  })

  test('keeps its name when only the framework’s marks have moved', () => {
    const [one, other] = ['<p>Ke<!-- -->fir</p>', '<p>Kefir</p><!--$--><!--/$-->'].map((part) =>
      finish(Buffer.from(`<html><head></head><body>${part}</body></html>`), {bare: true, keep: true}),
    )
    expect(one?.etag).toBe(other?.etag)
  })

  test('stays as it is where it would not be seen whole', () => {
    const {bare, body} = finish(LATE, {bare: true, keep: false})
    expect([bare, body.equals(LATE)]).toEqual([false, true])
  })

  test('is packed once in each coding', () => {
    const page = finish(PAGE, {bare: true, keep: true})
    expect(pack(page, 'br')).toBe(pack(page, 'br'))
  })

  test('is packed denser when it is asked for again a while later, behind who asks', async () => {
    const page = finish(Buffer.from(LONG), {bare: true, keep: true})
    const first = await pack(page, 'br')
    page.denserFrom = Date.now()
    expect(await pack(page, 'br')).toBe(first)
    while ((await pack(page, 'br')) === first) await wait(10)
    const later = await pack(page, 'br')
    expect(later.length).toBeLessThan(first.length)
    expect(brotliDecompressSync(later).toString()).toBe(page.body.toString())
    expect(await pack(page, 'br')).toBe(later)
  })

  test('is not packed denser at once, nor ever where it is one reader’s own', () => {
    const [kept, own] = [true, false].map((keep) => finish(Buffer.from(`${LONG}${keep}`), {bare: true, keep}))
    expect(kept?.denserFrom).toBeGreaterThan(Date.now())
    expect(own?.denserFrom).toBe(Number.POSITIVE_INFINITY)
  })
})

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.0', null],
  ['brotli', null],
  ['identity', null],
  ['', null],
  [undefined, null],
])('a browser that accepts %j gets %j', (accepts, coding) => {
  expect(codingFor(accepts)).toBe(coding)
})

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['"b"', false],
  ['a', false],
  ['', false],
  [undefined, false],
])('a browser that has %j knows the page: %j', (has, known) => {
  expect(isKnown(has, {etag: '"a"'})).toBe(known)
})
