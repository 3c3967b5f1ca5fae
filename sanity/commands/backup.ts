import {existsSync} from 'node:fs'
import {cp, mkdir, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {backup} from 'node:sqlite'
import {parseArgs} from 'node:util'
import {EnvError, lakeEnv} from '#lib/env.ts'
import {openLocalLake} from './local-lake.ts'

const HELP = `npm run lake:backup -- <new folder>   copies this machine's lake as it is, also while it runs`
/** Without assets/incoming, where uploads are on their way, and derived/, which is made again. */
const BESIDE = ['assets/images', 'assets/files', 'preview-secret']

/** Copies the data folder into a new one, which is there when it is whole. */
async function main(): Promise<string> {
  const [target] = parseArgs({allowPositionals: true}).positionals
  if (!target) throw new EnvError(HELP)
  if (existsSync(target)) throw new EnvError(`${target} exists already. Name a folder that is not there yet.`)
  const lake = openLocalLake()
  const unfinished = `${path.resolve(target)}.part`
  await rm(unfinished, {recursive: true, force: true})
  await mkdir(unfinished, {recursive: true, mode: 0o700})
  const pages = await backup(lake.store.database, path.join(unfinished, 'lake.db'))
  lake.close()
  // After the documents: whatever they name is here by now, and stays.
  for (const name of BESIDE) {
    const from = path.join(lakeEnv().folder, name)
    if (existsSync(from)) await cp(from, path.join(unfinished, name), {recursive: true, preserveTimestamps: true})
  }
  await rename(unfinished, target)
  return `Copied the lake (${pages} pages of its database) to ${target}`
}

try {
  console.log(await main())
} catch (error) {
  const told = error instanceof EnvError || (error instanceof TypeError && 'code' in error)
  console.error(told ? error.message : error)
  process.exitCode = 1
}
