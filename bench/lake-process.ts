import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Doc, Identity} from '#sanity/lake/context.ts'
import {createLake} from '#sanity/lake/lake.ts'
import {issueToken} from '#sanity/lake/tokens.ts'

/** A lake in a process of its own, with a folder of its own. */
export interface LakeProcess {
  url: string
  token: string
  /** Of somebody else. */
  otherToken: string
  /** Megabytes that it has in memory. */
  memory(): number
  stop(): Promise<void>
}

/** Fills a new folder and starts a lake in it. */
export async function startLakeProcess(documents: Doc[]): Promise<LakeProcess> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'bench-lake-'))
  const [token, otherToken] = fill(folder, documents, port)
  const env = {...process.env, LAKE_PORT: String(port), LAKE_DATA: folder, LAKE_ENFORCE_RULES: 'false'}
  const child = spawn(process.execPath, ['sanity/commands/lake.ts'], {env, stdio: ['ignore', 'pipe', 'inherit']})
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  await new Promise<void>((resolve) => child.stdout.on('data', (text) => String(text).includes('ready') && resolve()))
  return {
    url: `http://127.0.0.1:${port}/v2025-02-19`,
    token,
    otherToken,
    memory: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(status(child.pid))?.[1] ?? 0) / 1024),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      process.off('exit', kill)
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** What Linux says of a process; nothing elsewhere. */
function status(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

function fill(folder: string, documents: Doc[], port: number): [string, string] {
  const options = {folder, projectId: 'local', publicUrl: `http://127.0.0.1:${port}`, allowedHosts: [], oneClick: true}
  const lake = createLake({...options, now: () => new Date(), newId: () => crypto.randomUUID()})
  const author: Identity = {id: 'bench', name: 'Bench', email: '', role: 'importer', provider: 'local'}
  for (let from = 0; from < documents.length; from += 500) {
    const batch = documents.slice(from, from + 500)
    lake.commit(
      'production',
      batch.map((doc) => ({create: doc})),
      {author},
    )
  }
  const tokens: [string, string] = [issueToken(lake, 'editor', 'Bench'), issueToken(lake, 'editor', 'Others')]
  lake.close()
  return tokens
}
