import {mkdtemp, readdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import sharp from 'sharp'
import {illustrations, renderIllustrations} from './illustrations.ts'

test('a drawing needs no installed font and no second file', () => {
  for (const svg of Object.values(illustrations)) expect(svg).not.toMatch(/<text|<image|href|font-family/)
})

test('every drawing becomes a PNG 1600 pixels wide', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'illustrations-'))
  await renderIllustrations(folder)
  const files = await readdir(folder)
  expect(files.sort()).toEqual(Object.keys(illustrations).sort())
  for (const file of files) expect((await sharp(path.join(folder, file)).metadata()).width).toBe(1600)
})
