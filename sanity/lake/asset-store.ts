import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import type {LakeOptions} from './context.ts'
import {badRequest, tooLarge} from './errors.ts'

export type AssetKind = 'images' | 'files'

/** Largest upload of each kind, in bytes. */
export const UPLOAD_LIMIT = {images: 50 * 1024 ** 2, files: 200 * 1024 ** 2} satisfies Record<AssetKind, number>

/** Bytes that arrived whole, under a temporary name. */
export interface Received {
  file: string
  sha1: string
  size: number
}

type Home = Pick<LakeOptions, 'folder' | 'newId'>

const cleared = new Set<string>()

/** Writes a body to a temporary file, hashing and counting as it goes; throws LakeError when empty or too large. */
export async function receive(home: Home, body: ReadableStream<Uint8Array> | null, limit: number): Promise<Received> {
  const file = path.join(await incoming(home.folder), home.newId())
  const hash = createHash('sha1')
  const handle = await open(file, 'wx')
  let size = 0
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength
      if (size > limit) throw tooLarge(`The file is larger than ${limit} bytes`)
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
    if (!size) throw badRequest('The request has no body')
    await handle.sync()
  } catch (error) {
    await rm(file, {force: true})
    throw error
  } finally {
    await handle.close()
  }
  return {file, sha1: hash.digest('hex'), size}
}

/** The folder of unfinished uploads; what an earlier process left there is removed. */
async function incoming(folder: string): Promise<string> {
  const temporary = path.join(folder, 'assets', 'incoming')
  if (!cleared.has(folder)) {
    cleared.add(folder)
    await rm(temporary, {recursive: true, force: true})
  }
  await mkdir(temporary, {recursive: true})
  return temporary
}

/** Gives received bytes their final name in one step; the same bytes may arrive twice. */
export async function keep(received: Received, destination: string): Promise<void> {
  await mkdir(path.dirname(destination), {recursive: true})
  await rename(received.file, destination)
}

/** Forgets received bytes that turned out unusable. */
export const discard = (received: Received): Promise<void> => rm(received.file, {force: true})

/** Where an asset's bytes lie on disk. Both names must have been checked against their patterns. */
export const assetFile = (folder: string, kind: AssetKind, dataset: string, name: string): string =>
  path.join(folder, 'assets', kind, dataset, name)

const NAME = {
  images: /^([0-9a-f]{40})-(\d{1,6}x\d{1,6})\.([a-z]{3,4})$/,
  files: /^([0-9a-f]{40})\.([a-z0-9]{1,16})$/,
} satisfies Record<AssetKind, RegExp>

/** Dataset names, as the hosted API restricts them; no path separators, no leading dot. */
export const DATASET = /^~?[a-z0-9][-_a-z0-9]{0,63}$/

/** The asset that a CDN file name stands for; null for any name the lake would not have given. */
export function locate(folder: string, kind: AssetKind, dataset: string, name: string) {
  const [, ...parts] = NAME[kind].exec(name) ?? []
  if (!parts.length || !DATASET.test(dataset)) return null
  const file = assetFile(folder, kind, dataset, name)
  const id = `${kind === 'images' ? 'image' : 'file'}-${parts.join('-')}`
  return existsSync(file) ? {file, id, extension: parts.at(-1) ?? ''} : null
}
