import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, statSync} from 'node:fs'
import {readFile, rename, rm, utimes, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {LRUCache} from 'lru-cache'
import {log} from '#lib/log.ts'
import {LakeError} from './errors.ts'
import {createQueue} from './queue.ts'

/** Disk space for derived images, in bytes; the one unused for longest goes first. */
const MOST_BYTES = 512 * 1024 ** 2
/** Pictures made at a time, and waiting to be made; beyond that callers are asked to come back. */
const AT_A_TIME = 2
const MOST_WAITING = 256

/** Derived images on disk: made once, shared by everyone who asks meanwhile, bounded in number and size. */
export interface DerivedImages {
  /** The bytes under a key; `make` is called when there are none. A full disk only costs the next caller time. */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer>
}

/** A stable file name for a picture and what was done to it. */
export const derivedKey = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const opened = new Map<string, DerivedImages>()

/** The derived images of a data folder. */
export function derivedImages(folder: string): DerivedImages {
  const images = opened.get(folder) ?? openDerived(path.join(folder, 'derived'))
  opened.set(folder, images)
  return images
}

/** Opens a folder of derived images; `mostBytes` is told by tests. */
export function openDerived(folder: string, mostBytes = MOST_BYTES): DerivedImages {
  const underway = new Map<string, Promise<Buffer>>()
  const queue = createQueue(AT_A_TIME, MOST_WAITING, busy)
  const sizes = new LRUCache<string, number>({
    maxSize: mostBytes,
    sizeCalculation: (bytes) => bytes || 1,
    dispose: (_size, key, reason) => {
      if (reason === 'evict') void rm(path.join(folder, key), {force: true})
    },
  })
  for (const {key, size} of existing(folder)) sizes.set(key, size)

  async function keep(key: string, bytes: Buffer) {
    const file = path.join(folder, key)
    await writeFile(`${file}.part`, bytes)
    await rename(`${file}.part`, file)
    sizes.set(key, bytes.length)
  }

  async function kept(key: string): Promise<Buffer | null> {
    if (!sizes.get(key)) return null
    const file = path.join(folder, key)
    const bytes = await readFile(file).catch(() => null)
    if (bytes) await utimes(file, new Date(), new Date()).catch(() => {})
    return bytes
  }

  async function make(key: string, maker: () => Promise<Buffer>) {
    const known = await kept(key)
    if (known) return known
    const bytes = await queue(maker)
    await keep(key, bytes).catch((error) => {
      log('picture.failed', {key, error: String(error)})
    })
    return bytes
  }

  return {
    get(key, maker) {
      const shared = underway.get(key)
      if (shared) return shared
      const made = make(key, maker).finally(() => underway.delete(key))
      underway.set(key, made)
      return made
    },
  }
}

/** What an earlier process left, the longest unused first. */
function existing(folder: string) {
  mkdirSync(folder, {recursive: true})
  return readdirSync(folder)
    .map((key) => ({key, ...pick(path.join(folder, key))}))
    .sort((a, b) => a.used - b.used)
}

const pick = (file: string) => {
  const {size, mtimeMs: used} = statSync(file)
  return {size, used}
}

const busy = () =>
  new LakeError(503, 'busy', {statusCode: 503, error: 'Service Unavailable', message: 'Too many images to make'})
