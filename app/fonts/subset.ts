/**
 * `npm run fonts`: makes the files beside this one of the two typefaces: what nearly every page has need of, which pages
 * wait for, and the other letters, which only pages with such a letter load.
 */
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'

/** Every weight that a stylesheet asks for lies within. */
const WEIGHTS = {wght: {min: 380, max: 680, default: 400}}

const span = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => String.fromCodePoint(from + index)).join('')

/** ASCII, and the signs that English texts and our own words are set with. */
const COMMON = `${span(0x20, 0x7e)}\u00a0·–—‘’“”…×½°•`
/** The other letters and signs of western Europe; `unicode-range` in fonts.ts names them to browsers. */
const RARE = [...`${span(0xa1, 0xff)}ıŒœŠšŸŽžƒˆ˜‚„†‡‰‹›⁄€™−`].filter((letter) => !COMMON.includes(letter)).join('')

export const files = {
  'newsreader.woff2': {family: 'newsreader', letters: COMMON},
  'newsreader-rare.woff2': {family: 'newsreader', letters: RARE},
  'public-sans.woff2': {family: 'public-sans', letters: COMMON},
  'public-sans-rare.woff2': {family: 'public-sans', letters: RARE},
}

/** A typeface with some of its letters, in woff2; the same bytes each time. */
export async function subset({family, letters}: {family: string; letters: string}): Promise<Buffer> {
  const source = path.resolve(`node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`)
  return subsetFont(await readFile(source), letters, {targetFormat: 'woff2', variationAxes: WEIGHTS})
}

if (import.meta.main) {
  for (const [name, what] of Object.entries(files)) {
    const bytes = await subset(what)
    await writeFile(path.join(import.meta.dirname, name), bytes)
    console.log(`${name} ${(bytes.length / 1000).toFixed(1)} kB`)
  }
}
