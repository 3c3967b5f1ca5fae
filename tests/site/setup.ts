import {type ChildProcess, spawn} from 'node:child_process'
import {createWriteStream} from 'node:fs'
import {mkdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {SITE} from './environment.ts'

const START = path.resolve('sanity/commands/start.ts')

/** Starts the whole product once for all tests of the built site, as `npm start` does, on an empty data folder. */
export default async function setup(): Promise<void> {
  await rm(SITE.env.LAKE_DATA, {recursive: true, force: true})
  await mkdir(path.dirname(SITE.log), {recursive: true})
  const child = spawn(process.execPath, [START], {
    env: {...process.env, NODE_OPTIONS: '', ...SITE.env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(SITE.log)
  child.stdout?.pipe(log, {end: false})
  child.stderr?.pipe(log, {end: false})
  await ready(child)
  Object.assign(globalThis, {siteUnderTest: child})
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Ready:')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`npm start ended with exit ${code}:\n${said}`)))
  })
}
