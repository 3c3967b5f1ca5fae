import {expect, test} from '@jest/globals'
import {wordsOfAddress} from './stand-in.ts'

test.each([
  ['/articles/leaky-gutt', 'leaky gutt'],
  ['/articles/leaky-gutt/?from=mail#x', 'leaky gutt'],
  ['/Rosacea_flare+ups', 'Rosacea flare ups'],
  ['/foods/%E6%BC%A2%E5%AD%97', '漢字'],
  ['/foods/%E0%A4%A', '%E0%A4%A'],
  [`/${'long-'.repeat(100)}`, `${'long '.repeat(20).trim()}`],
  ['/articles/none/card.png', ''],
  ['/', ''],
])('the address %s without a page asks for “%s”', (url, words) => {
  expect(wordsOfAddress(url)).toBe(words)
})
