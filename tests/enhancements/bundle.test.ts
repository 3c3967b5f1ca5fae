import {readFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from '@jest/globals'
import {bundleEnhancements} from '#enhancements/bundle.ts'

const MOST_BYTES = 3 * 1024

const {early, late} = bundleEnhancements()
const read = (address: string) => readFileSync(path.join('public', address))
const parts = [
  ...read(late)
    .toString()
    .matchAll(/import\("\.\/([^"]+)"\)/g),
].map(([, name]) => `/enhancements/${name}`)

test('each enhancement is a file of its own, named for what is in it', () => {
  expect(parts.length).toBeGreaterThan(3)
  for (const address of [early, late, ...parts]) expect(address).toMatch(/^\/enhancements\/[\w-]+\.[A-Z0-9]{8}\.js$/)
})

test.each([early, late, ...parts])('%s is no larger than 3 KB, and needs no other', (address) => {
  const script = read(address)
  expect([address, script.length <= MOST_BYTES]).toEqual([address, true])
  expect(gzipSync(script).length).toBeLessThan(MOST_BYTES)
  if (address !== late) expect(script.toString()).not.toMatch(/\b(import|export)\b[^;]*?from/)
})

test.each([early, late, ...parts])(
  '%s gives no element a class: a page brings the styles of those classes alone that stand in it',
  (address) => {
    expect(read(address).toString()).not.toMatch(/\.class(List|Name)\b|\("class"/)
  },
)
