import {readFile} from 'node:fs/promises'
import {SITE} from './environment.ts'

/** The process of the lake under test, the latest that was started. */
export const lakeProcess = async (): Promise<number> =>
  Number((await readFile(SITE.log, 'utf8')).match(/process (\d+)(?![\s\S]*process \d)/)?.[1])
