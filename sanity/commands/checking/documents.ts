import {mkdtemp, readFile, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {SanityClient} from '@sanity/client'
import {contentClient} from '../../client.ts'
import type {StoredDocument} from '../../content/references.ts'
import {AT_ONCE, documentsAfter, storedDocuments} from '../../content/rules/query.ts'
import {documentsIn, NotAnExport, unpackExport} from '../archive.ts'
import {dataClient} from '../data-client.ts'

/** Every document of the dataset; drafts need a token that may read them. */
export const documentsOfDataset = (withDrafts: boolean): Promise<StoredDocument[]> =>
  everyDocument(withDrafts ? dataClient('read') : contentClient({timeout: 60_000}))

/** Every document that a client may see, some at a time: no answer grows with the dataset. */
export async function everyDocument(client: SanityClient): Promise<StoredDocument[]> {
  const all: StoredDocument[] = []
  for (let after = ''; ; ) {
    const some = documentsAfter.schema.parse(await client.fetch(documentsAfter.groq, {after}))
    all.push(...some)
    const last = some.at(-1)
    if (!last || some.length < AT_ONCE) return all
    after = last._id
  }
}

/** Every document of an export: the archive, its unpacked folder, or the file of documents alone. */
export async function documentsOfExport(file: string): Promise<StoredDocument[]> {
  const kind = await stat(file).catch(() => null)
  if (!kind) throw new NotAnExport(`There is no file or folder ${file}.`)
  if (kind.isDirectory()) return storedDocuments.parse(await documentsIn(file))
  if (file.endsWith('.ndjson')) return storedDocuments.parse(linesOf(await readFile(file, 'utf8'), file))
  const folder = await mkdtemp(path.join(tmpdir(), 'check-'))
  try {
    return storedDocuments.parse(await documentsIn(await unpackExport(file, folder)))
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
