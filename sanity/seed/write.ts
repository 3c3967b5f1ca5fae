import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {documents} from './documents.ts'
import {renderIllustrations} from './illustrations.ts'
import {withAssets} from './review.ts'

/** Writes data.ndjson and images/ into the folder, as `sanity dataset import <folder>` takes them. Returns how many documents. */
export async function writeDataset(folder: string): Promise<number> {
  await mkdir(folder, {recursive: true})
  const assets = await renderIllustrations(path.join(folder, 'images'))
  const lines = documents.map((document) => `${JSON.stringify(withAssets(document, assets))}\n`)
  await writeFile(path.join(folder, 'data.ndjson'), lines.join(''))
  return documents.length
}
