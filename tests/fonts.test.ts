import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {files, subset} from '../app/fonts/subset.ts'

const fonts = readFileSync('app/fonts/fonts.ts', 'utf8')

describe('the typefaces', () => {
  test.each(Object.entries(files))('%s is what `npm run fonts` makes', async (name, what) => {
    expect((await subset(what)).equals(readFileSync(`app/fonts/${name}`))).toBe(true)
  })

  test('with rare letters are asked for those letters, and for no other', () => {
    const ranges = [...fonts.matchAll(/'(U\+[^']+)'/g)].map(([, range = '']) => lettersOf(range))
    expect(ranges).toHaveLength(2)
    for (const letters of ranges) expect(letters).toEqual([...files['newsreader-rare.woff2'].letters].sort())
  })
})

/** The letters that a `unicode-range` names. */
function lettersOf(range: string): string[] {
  const points = range.split(', ').flatMap((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return Array.from({length: to - from + 1}, (_, index) => from + index)
  })
  return points.map((point) => String.fromCodePoint(point)).sort()
}
