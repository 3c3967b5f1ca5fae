import {mkdtemp, readdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import sharp from 'sharp'
import {illustrations, renderIllustrations} from './illustrations.ts'

test('a drawing needs no installed font and no second file', () => {
  for (const svg of Object.values(illustrations)) expect(svg).not.toMatch(/<text|<image|href|font-family/)
})

test('every drawing becomes a PNG 1600 pixels wide that the page shows through', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'illustrations-'))
  const drawings = await renderIllustrations(folder)
  expect(drawings.map(({name}) => name)).toEqual(Object.keys(illustrations))
  const files = await readdir(folder)
  expect(files.sort()).toEqual(drawings.map(({file}) => file).sort())
  for (const file of files) {
    const drawn = sharp(path.join(folder, file))
    expect([file, (await drawn.metadata()).width, (await drawn.stats()).isOpaque]).toEqual([file, 1600, false])
  }
})
