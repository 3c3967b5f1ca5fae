import {createReadStream, createWriteStream} from 'node:fs'
import {glob, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGunzip, createGzip} from 'node:zlib'
import {packTar, type TarSource, unpackTar} from 'modern-tar/fs'

/** A file cannot be read as an export. The message says why. */
export class NotAnExport extends Error {
  override name = 'NotAnExport'
}

type Json = null | boolean | number | string | Json[] | {[key: string]: Json}
type Fields = {[key: string]: Json}

const DATA = 'data.ndjson'
const ASSETS = 'assets.json'
/** What a dataset writes itself at each change: it says nothing in another dataset. */
const WRITTEN_BY_THE_DATASET = ['_rev', '_updatedAt']
const EPOCH = new Date(0)

/** Unpacks an official export into a folder; returns the folder within it that holds the documents. */
export async function unpackExport(file: string, folder: string): Promise<string> {
  try {
    await pipeline(createReadStream(file), createGunzip(), unpackTar(folder))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new NotAnExport(`There is no file ${file}.`)
    throw new NotAnExport(
      `${file} is not an export (a .tar.gz made by lake:export or "sanity dataset export"): ${message}`,
    )
  }
  const [data] = await Array.fromAsync(glob(`{.,*}/${DATA}`, {cwd: folder}))
  if (!data) throw new NotAnExport(`${file} holds no ${DATA}, so it is not an export of a dataset.`)
  return path.join(folder, path.dirname(data))
}

/** The documents of an unpacked export. */
export async function documentsIn(folder: string): Promise<Fields[]> {
  const lines = (await readFile(path.join(folder, DATA), 'utf8')).split('\n')
  return lines.flatMap((line, index) => {
    if (!line.trim()) return []
    const document = parse(line, `line ${index + 1} of ${DATA}`)
    if (typeof document._id !== 'string' || typeof document._type !== 'string')
      throw new NotAnExport(`Line ${index + 1} of ${DATA} is no document: it has no _id or no _type.`)
    return [document]
  })
}

/** Packs an unpacked export so that equal content gives equal bytes: sorted, without dates or revisions. */
export async function packExport(folder: string, file: string): Promise<void> {
  const documents = (await documentsIn(folder)).map((document) => without(document, WRITTEN_BY_THE_DATASET))
  documents.sort((one, other) => (String(one._id) < String(other._id) ? -1 : 1))
  await writeFile(
    path.join(folder, DATA),
    documents.map((document) => `${JSON.stringify(sorted(document))}\n`).join(''),
  )
  const assets = parse(await readFile(path.join(folder, ASSETS), 'utf8'), ASSETS)
  const described = Object.entries(assets).map(([id, about]) => [id, aboutAsset(id, about as Fields)])
  await writeFile(path.join(folder, ASSETS), `${JSON.stringify(sorted(Object.fromEntries(described)), null, 2)}\n`)
  const names = await Array.fromAsync(glob(`{${DATA},${ASSETS},images/*,files/*}`, {cwd: folder}))
  const sources = names.sort().map((name): TarSource => {
    const owner = {uid: 0, gid: 0, uname: '', gname: '', mode: 0o644, mtime: EPOCH}
    return {type: 'file', source: path.join(folder, name), target: `export/${name.split(path.sep).join('/')}`, ...owner}
  })
  await pipeline(packTar(sources), createGzip({level: 9}), createWriteStream(file))
}

/** What was said of an asset; its dates, and a file name that an import made up, are the dataset's own. */
function aboutAsset(id: string, about: Fields): Fields {
  const kept = without(about, [...WRITTEN_BY_THE_DATASET, '_createdAt', '_id', '_type', 'sha1hash', 'size', 'uploadId'])
  const hash = id.replace(/^\w+-/, '')
  return String(kept.originalFilename ?? '').startsWith(hash) ? without(kept, ['originalFilename']) : kept
}

const without = (fields: Fields, names: string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, part]): [string, Json] => [name, sorted(part)])
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function parse(text: string, where: string): Fields {
  try {
    return JSON.parse(text) as Fields // the callers look at what they need
  } catch {
    throw new NotAnExport(`${where} is not JSON.`)
  }
}
