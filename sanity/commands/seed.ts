import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {sanityImport} from '@sanity/import'
import {EnvError, siteEnv} from '#lib/env.ts'
import {contentClient} from '../client.ts'
import {writeDataset} from '../seed/write.ts'
import {localToken} from './local-token.ts'

const IMPORT_MS = 10 * 60_000

/**
 * `npm run seed` writes the demonstration documents into the dataset, in place of any with the same ids.
 * `npm run seed -- --out <folder>` only makes the folder that `sanity dataset import` takes.
 */
async function main() {
  const {out} = parseArgs({options: {out: {type: 'string'}}}).values
  if (out) {
    const count = await writeDataset(path.resolve(out))
    return console.log(`Wrote ${count} documents and their images to ${out}`)
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'seed-'))
  try {
    await writeDataset(folder)
    const {numDocs, warnings} = await sanityImport(folder, {
      client: writingClient(),
      operation: 'createOrReplace',
      // Otherwise the import asks for each image under the site's address, and the site need not be running.
      replaceAssets: true,
    })
    for (const {message} of warnings) console.warn(message)
    console.log(`Imported ${numDocs} documents`)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** The lake of this machine lends a short-lived token; hosted Sanity needs one from the environment. */
function writingClient() {
  const {lakeUrl, writeToken} = siteEnv()
  const token = lakeUrl ? localToken('importer', IMPORT_MS) : writeToken
  if (!token) throw new EnvError('Wrong environment: SANITY_API_WRITE_TOKEN must be set to import into hosted Sanity.')
  return contentClient({token, timeout: 60_000})
}

try {
  await main()
} catch (error) {
  if (error instanceof EnvError) console.error(error.message)
  else console.error('The import failed. Is the Content Lake running (npm run lake)?', error)
  process.exitCode = 1
}
