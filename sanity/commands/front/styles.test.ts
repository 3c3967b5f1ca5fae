import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {usedStyles} from '#lib/used-styles.ts'
import {stylesAt} from './styles.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'))
  process.env.NEXT_DIST_DIR = folder
  mkdirSync(path.join(folder, 'static/chunks'), {recursive: true})
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write(
    'static/chunks/a.css',
    '@font-face{src:url(../media/a.woff2)}i{mask:url("b.svg"),url(#c),url(data:x,y),url(/d)}\n',
  )
  write('static/chunks/ends.css', 'i::before{content:"</style>"}')
  write('secret.css', 'secret')
})
afterAll(() => rmSync(folder, {recursive: true}))

test('what a stylesheet names beside itself is found from the page', () => {
  expect(usedStyles(stylesAt('/_next/static/chunks/a.css') ?? [], new Set())).toBe(
    '@font-face{src:url(/_next/static/chunks/../media/a.woff2)}' +
      'i{mask:url("/_next/static/chunks/b.svg"),url(#c),url(data:x,y),url(/d)}',
  )
})

test.each([
  ['would end the element that it stands in', '/_next/static/chunks/ends.css'],
  ['lies elsewhere', '/_next/static/../secret.css'],
  ['is of another host', 'https://example.org/_next/static/chunks/a.css'],
  ['is no stylesheet', '/_next/static/chunks/a.js'],
  ['is not there', '/_next/static/chunks/gone.css'],
])('a text that %s is not written into pages', (_why, address) => {
  expect(stylesAt(address)).toBeNull()
})
