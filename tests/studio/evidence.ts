import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {slugOf} from '#lib/slug.ts'
import {SITE} from '../site/environment.ts'

/** Beside the data of the site under test, which is no part of the repository. */
const FOLDER = path.join(path.dirname(SITE.log), 'test-failures')

/** Each open window and all that its console said. */
const watched = new Map<BrowserContext, string[]>()

/** Remembers what a window's console says, so that a failing test can tell. */
export function rememberConsole(context: BrowserContext): void {
  const said: string[] = []
  watched.set(context, said)
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()} (${message.location().url})`))
  context.on('weberror', (event) => said.push(`weberror: ${event.error().stack}`))
  context.on('close', () => watched.delete(context))
}

/** Keeps a picture of every open page and what its console said; answers with the files. */
async function keepEvidence(name: string): Promise<string[]> {
  const kept: string[] = []
  await mkdir(FOLDER, {recursive: true})
  for (const [context, said] of watched) {
    for (const page of context.pages()) {
      const file = path.join(FOLDER, `${slugOf(name).slice(0, 80)}-${kept.length / 2 + 1}`)
      const picture = page.screenshot({path: `${file}.png`, timeout: 10_000})
      const pictured = await picture.then(
        () => 'the picture beside this',
        (error: Error) => `no picture: ${error.message}`,
      )
      await writeFile(`${file}.txt`, [page.url(), pictured, '', ...said].join('\n'))
      kept.push(`${file}.png`, `${file}.txt`)
    }
  }
  return kept
}

Object.assign(globalThis, {keepEvidence})
