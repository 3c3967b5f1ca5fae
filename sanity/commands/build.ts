import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {glob, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {distDir, siteEnv} from '#lib/env.ts'
import {runChild} from './processes.ts'

const NEXT = path.resolve('node_modules/next/dist/bin/next')
const SOURCES = '{app,components,enhancements,lib,sanity}/**/*.{ts,tsx,css}'
/** Beside the pages, not in them. */
const ELSEWHERE = ['sanity/{lake,commands,seed}/**', '**/*.test.{ts,tsx}']
const SETTINGS = ['next.config.ts', 'package-lock.json', 'tsconfig.json']

/** Builds the site unless the last build was made from these very sources and settings. */
export async function buildIfNeeded(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  const mark = path.join(distDir(), 'made-from')
  const made = existsSync(mark) ? await readFile(mark, 'utf8') : null
  const now = await fingerprint()
  if (made === now) return
  say('Building the site; this takes a minute or two …')
  await rm(path.join(distDir(), 'cache/fetch-cache'), {recursive: true, force: true})
  await runChild(NEXT, {...env, NODE_ENV: 'production'}, ['build'])
  await writeFile(mark, now)
}

/** A hash of all that a build depends on except the content, which running pages follow by themselves. */
async function fingerprint(): Promise<string> {
  const {siteUrl, projectId, dataset, lakeUrl, language} = siteEnv()
  const hash = createHash('sha256').update(JSON.stringify({siteUrl, projectId, dataset, lakeUrl, language}))
  const sources = await Array.fromAsync(glob(SOURCES, {exclude: ELSEWHERE}))
  for (const file of [...sources.sort(), ...SETTINGS]) {
    hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}
