import {createReadStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
const folder = mkdtempSync(join(tmpdir(), 'exchange-'))
beforeAll(async () => {
  started = await startLake()
  // The exporter downloads assets from where browsers would.
  started.lake.options.publicUrl = started.url
})
afterAll(async () => {
  await started.stop()
  rmSync(folder, {recursive: true, force: true})
})

test('what the official exporter takes out, the official importer puts back', async () => {
  const client = started.client('administrator', {perspective: 'raw', apiVersion: '2025-02-19'})
  const picture = await sharp({create: {width: 8, height: 6, channels: 3, background: 'teal'}})
    .png()
    .toBuffer()
  const asset = await client.assets.upload('image', picture, {filename: 'teal.png'})
  await client
    .transaction()
    .create({_id: 'b', _type: 'note', title: 'Target'})
    .create({
      _id: 'a',
      _type: 'note',
      to: {_type: 'reference', _ref: 'b'},
      image: {_type: 'image', asset: {_type: 'reference', _ref: asset._id}},
    })
    .create({_id: 'drafts.a', _type: 'note', title: 'Draft'})
    .commit()
  const before = await client.fetch('*[_type == "note"]{_id, title, to, "sha1": image.asset->sha1hash}')
  const outputPath = join(folder, 'out.tar.gz')
  await exportDataset({
    client: client as never,
    dataset: 'production',
    outputPath,
    assets: true,
    raw: false,
    drafts: true,
  })
  await client.delete({query: '*[_type == "note"]'})
  await sanityImport(createReadStream(outputPath), {client: client as never, operation: 'createOrReplace'})
  expect(await client.fetch('*[_type == "note"]{_id, title, to, "sha1": image.asset->sha1hash}')).toEqual(before)
}, 60_000)
