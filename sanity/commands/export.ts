import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {exportDataset} from '@sanity/export'
import {EnvError, siteEnv} from '#lib/env.ts'
import {packExport, unpackExport} from './archive.ts'
import {dataClient, explainFailure} from './data-client.ts'

const HELP = `npm run lake:export -- <file.tar.gz>   writes every document, drafts too, and every asset; --overwrite`
/** Secrets of previews are worth nothing elsewhere, and something to a thief. */
const LEFT_OUT = ['sanity.previewUrlSecret', 'sanity.previewUrlShareAccess']

/** Exports the dataset with the official package, into an archive that is the same to the byte for the same content. */
async function main() {
  const {positionals, values} = parseArgs({allowPositionals: true, options: {overwrite: {type: 'boolean'}}})
  const [file] = positionals
  if (!file) throw new EnvError(HELP)
  if (existsSync(file) && !values.overwrite)
    throw new EnvError(`${file} exists already. Add --overwrite to replace it.`)
  const client = dataClient('read')
  await client.users.getById('me') // an export without a known token would lack every draft, and not say so
  const folder = await mkdtemp(path.join(tmpdir(), 'export-'))
  try {
    const official = path.join(folder, 'official.tar.gz')
    const {documentCount, assetCount} = await exportDataset({
      client: client as never, // the package brings its own, equal, type of client
      dataset: siteEnv().dataset,
      outputPath: official,
      filterDocument: ({_type}) => !LEFT_OUT.includes(_type),
      maxRetries: 0,
    })
    await packExport(await unpackExport(official, path.join(folder, 'unpacked')), path.resolve(file))
    console.log(`Exported ${documentCount} documents and ${assetCount} assets to ${file}`)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

try {
  await main()
} catch (error) {
  console.error(explainFailure(error, 'read') ?? error)
  process.exitCode = 1
}
