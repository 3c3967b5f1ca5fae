import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {documents} from './documents.ts'
import {type Drawing, renderIllustrations} from './illustrations.ts'
import type {SeedDocument} from './reference.ts'
import {renewed} from './review.ts'

/**
 * Writes data.ndjson, assets.json and images/ into the folder, as an official export holds them and
 * `sanity dataset import <folder>` takes them. Returns how many documents.
 */
export async function writeDataset(folder: string): Promise<number> {
  await mkdir(folder, {recursive: true})
  const drawings = await renderIllustrations(path.join(folder, 'images'))
  const lines = documents.map((document) => `${JSON.stringify(renewed(withFiles(document, drawings)))}\n`)
  await writeFile(path.join(folder, 'data.ndjson'), lines.join(''))
  const described = drawings.map(({name, hash}) => [`image-${hash}`, {originalFilename: name}])
  await writeFile(path.join(folder, 'assets.json'), JSON.stringify(Object.fromEntries(described)))
  return documents.length
}

/** The document with the files of its pictures in place of the names of drawings. */
const withFiles = (document: SeedDocument, drawings: Drawing[]): SeedDocument =>
  JSON.parse(JSON.stringify(document), (key, value) => {
    if (key !== '_sanityAsset') return value
    const drawing = drawings.find(({name}) => String(value).endsWith(`/${name}`))
    return drawing ? `image@file://./images/${drawing.file}` : value
  })
