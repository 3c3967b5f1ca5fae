import {execFile} from 'node:child_process'
import {open} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {badRequest} from './errors.ts'
import {type Inspected, inspectImage, NOT_A_PICTURE, type Wanted} from './image-metadata.ts'
import {createQueue} from './queue.ts'

const AT_A_TIME = 2
const PATIENCE = 20_000
const INSPECT = path.join(import.meta.dirname, 'inspect.ts')

/** How pictures begin whose decoding takes no longer than their pixels do, of which there is a most. */
const BOUNDED = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF']

const run = promisify(execFile)
const inTurn = createQueue(AT_A_TIME)

/** Like inspectImage, but a drawing, of which a few lines can take minutes, is ended when it takes long. */
export async function inspectSafely(file: string, wanted: Wanted, patience = PATIENCE): Promise<Inspected> {
  const head = await firstBytes(file)
  if (BOUNDED.some((start) => head.startsWith(start))) return inspectImage(file, wanted)
  return inTurn(() => inspectApart(file, wanted, patience))
}

/** Nothing in this process can end a drawing that is under way, and it would hold a thread that reads files. */
async function inspectApart(file: string, wanted: Wanted, patience: number): Promise<Inspected> {
  const limits = {timeout: patience, killSignal: 'SIGKILL', env: {NODE_ENV: 'production'}} as const
  try {
    const {stdout} = await run(process.execPath, [INSPECT, file, JSON.stringify(wanted)], limits)
    return JSON.parse(stdout)
  } catch (error) {
    const {killed} = error as {killed?: boolean}
    throw badRequest(killed ? `Invalid image: it takes more than ${patience / 1000} s to draw` : NOT_A_PICTURE)
  }
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file)
  const {buffer, bytesRead} = await handle.read(Buffer.alloc(4), 0, 4, 0).finally(() => handle.close())
  return buffer.toString('latin1', 0, bytesRead)
}
