import {describe, expect, test} from '@jest/globals'
import {bodyText} from './body-text.ts'

const request = (body: BodyInit, headers = {}) => new Request('http://localhost', {method: 'POST', body, headers})

describe('the text of a request', () => {
  test.each(['{"title": "Größe"}', '\uFEFF{}', ''])('is what was sent, to the byte: %j', async (text) => {
    expect(await bodyText(request(text), 100)).toBe(text)
  })

  test.each([
    ['longer than allowed', 'x'.repeat(101)],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['half of a letter', new Uint8Array([0xc3])],
  ])('is refused when it is %s', async (_name, body) => {
    expect(await bodyText(request(body), 100)).toBeNull()
  })

  test('is refused when it is longer than allowed, however it comes', async () => {
    const body = new Blob(['x'.repeat(101)]).stream()
    const streamed = new Request('http://localhost', {method: 'POST', body, duplex: 'half'} as RequestInit)
    expect(await bodyText(streamed, 100)).toBeNull()
  })
})
