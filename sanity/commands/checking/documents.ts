import {mkdtemp, readFile, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {contentClient} from '../../client.ts'
import type {StoredDocument} from '../../content/references.ts'
import {everyDocument} from '../../content/rules/query.ts'
import {documentsIn, NotAnExport, unpackExport} from '../archive.ts'
import {dataClient} from '../data-client.ts'

/** Every document of the dataset; drafts need a token that may read them. */
export async function documentsOfDataset(withDrafts: boolean): Promise<StoredDocument[]> {
  const client = withDrafts ? dataClient('read') : contentClient({timeout: 60_000})
  return everyDocument.schema.parse(await client.fetch(everyDocument.groq))
}

/** Every document of an export: the archive, its unpacked folder, or the file of documents alone. */
export async function documentsOfExport(file: string): Promise<StoredDocument[]> {
  const kind = await stat(file).catch(() => null)
  if (!kind) throw new NotAnExport(`There is no file or folder ${file}.`)
  if (kind.isDirectory()) return everyDocument.schema.parse(await documentsIn(file))
  if (file.endsWith('.ndjson')) return everyDocument.schema.parse(linesOf(await readFile(file, 'utf8'), file))
  const folder = await mkdtemp(path.join(tmpdir(), 'check-'))
  try {
    return everyDocument.schema.parse(await documentsIn(await unpackExport(file, folder)))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

const linesOf = (text: string, file: string): unknown[] =>
  text.split('\n').flatMap((line, place) => {
    if (!line.trim()) return []
    try {
      return [JSON.parse(line)]
    } catch {
      throw new NotAnExport(`Line ${place + 1} of ${file} is not JSON.`)
    }
  })
