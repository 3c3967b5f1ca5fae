import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {expect, test} from '@jest/globals'
import ownFonts from './own-fonts.js'

const OURS = '@font-face{font-family:Ours;src:url("../media/ours.woff2") format("woff2")}'

test('fonts of other hosts are left out, ours and all rules around them stay', () => {
  const theirs = "@font-face { font-family: Inter; src: url('https://elsewhere.example/Inter.woff2') format('woff2'); }"
  expect(ownFonts(`a{color:red}${theirs}${OURS}@layer x{${theirs}b{color:blue}}`)).toBe(
    `a{color:red}${OURS}@layer x{b{color:blue}}`,
  )
})

test('no file of the design system’s styles is asked from elsewhere once they are through it', async () => {
  const ui = createRequire(createRequire(import.meta.url).resolve('@sanity/ui'))
  const styles = await readFile(new URL('../dist/styles.css', `file://${ui.resolve('ui5')}`), 'utf8')
  expect(styles).toMatch(/url\(["']?https:/)
  expect(ownFonts(styles)).not.toMatch(/url\(["']?https?:/)
})
