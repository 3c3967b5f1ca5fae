import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {EnvError} from '#lib/env.ts'
import {documentsIn, unpackExport} from './archive.ts'
import {dataClient, explainFailure} from './data-client.ts'

const HELP = `npm run lake:import -- <file.tar.gz>   puts the documents and assets of an export into the dataset
  --missing         leaves documents alone whose ids are there already
  --replace --yes   overwrites them`
const IDS_A_QUERY = 500

/** Imports an export with the official package. Without an option it changes no document that exists. */
async function main() {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {missing: {type: 'boolean'}, replace: {type: 'boolean'}, yes: {type: 'boolean'}},
  })
  const [file] = positionals
  if (!file || (values.missing && values.replace)) throw new EnvError(HELP)
  const client = dataClient('write')
  const folder = await mkdtemp(path.join(tmpdir(), 'import-'))
  try {
    const unpacked = await unpackExport(file, folder)
    const documents = await documentsIn(unpacked)
    const there = values.missing
      ? 0
      : await countExisting(
          client,
          documents.map(({_id}) => String(_id)),
        )
    if (there && !values.replace)
      throw new EnvError(`${there} of ${documents.length} documents are there already; nothing was changed.\n${HELP}`)
    if (there && !values.yes)
      throw new EnvError(
        `--replace would overwrite ${there} documents. Add --yes if that is meant; nothing was changed.`,
      )
    await describeEveryAsset(unpacked)
    const {numDocs, warnings} = await sanityImport(unpacked, {
      client,
      operation: values.missing ? 'createIfNotExists' : 'createOrReplace',
      releasesOperation: values.missing ? 'ignore' : 'replace',
      // Otherwise each image is asked for under the site's address, and the site need not be running.
      replaceAssets: true,
    })
    for (const {message} of warnings) console.warn(message)
    console.log(`Imported ${numDocs} documents from ${file}`)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function countExisting(client: SanityClient, ids: string[]): Promise<number> {
  let found = 0
  for (let start = 0; start < ids.length; start += IDS_A_QUERY)
    found += await client.fetch<number>('count(*[_id in $ids])', {ids: ids.slice(start, start + IDS_A_QUERY)})
  return found
}

/** The official importer drops what is said of an asset when it is the only one described: an empty one keeps it company. */
async function describeEveryAsset(folder: string): Promise<void> {
  const file = path.join(folder, 'assets.json')
  const described = await readFile(file, 'utf8').catch(() => '{}')
  await writeFile(file, JSON.stringify({...JSON.parse(described), 'image-none': {}}))
}

try {
  await main()
} catch (error) {
  console.error(explainFailure(error, 'write') ?? error)
  process.exitCode = 1
}
