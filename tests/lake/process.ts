import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {createClient, type SanityClient} from '@sanity/client'
import {issueToken} from '#sanity/lake/tokens.ts'

/** The lake as a process of its own, which can be killed and started again over the same folder. */
export interface LakeProcess {
  folder: string
  url: string
  /** Resolves when it is ready, or has ended; `said` is what it printed so far. */
  start(env?: Record<string, string>): Promise<void>
  said(): string
  /** The number of its process, while it runs. */
  pid(): number | undefined
  /** The numbers of the processes that it began and that run now, where Linux tells. */
  begun(): number[]
  /** Resolves with the exit code when it has ended by itself. */
  ended(): Promise<number | null>
  /** Ends it by force. */
  kill(): Promise<void>
  /** Asks it to end. */
  end(): Promise<void>
  /** A client with a token, made while it runs. */
  client(): SanityClient
  /** The most memory that it and the processes that it began had so far, where Linux tells; else 0. */
  megabytes(): number
  remove(): Promise<void>
}

/** A lake in a new folder, with these variables, run by another command where one is given; not yet started. */
export function lakeProcess(
  variables: Record<string, string> = {},
  [command, ...words]: [string, ...string[]] = [process.execPath],
): LakeProcess {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'))
  let child: ChildProcess | undefined
  let exit = Promise.resolve<number | null>(null)
  let said = ''
  let port = 0

  const stopWith = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child?.kill(signal)
    await exit
  }
  return {
    folder,
    get url() {
      return `http://127.0.0.1:${port}`
    },
    async start(more = {}) {
      port ||= await freePort()
      const env = {...process.env, NODE_OPTIONS: '', ...variables, LAKE_PORT: String(port), LAKE_DATA: folder, ...more}
      const begun = spawn(command, [...words, 'sanity/commands/lake.ts'], {env, stdio: ['ignore', 'pipe', 'pipe']})
      child = begun
      said = ''
      exit = new Promise((resolve) => begun.once('exit', resolve))
      const ready = new Promise<void>((resolve) => {
        for (const output of [begun.stdout, begun.stderr])
          output.on('data', (text) => {
            said += text
            if (said.includes('lake ready')) resolve()
          })
      })
      await Promise.race([ready, exit])
    },
    said: () => said,
    pid: () => child?.pid,
    ended: () => exit,
    kill: () => stopWith('SIGKILL'),
    end: () => stopWith('SIGTERM'),
    client() {
      const database = new DatabaseSync(join(folder, 'lake.db'))
      const token = issueToken({store: {database}, options: {now: () => new Date()}}, 'editor', 'Test')
      database.close()
      return createClient({
        projectId: 'local',
        dataset: 'production',
        apiVersion: '2025-02-19',
        apiHost: `http://127.0.0.1:${port}`,
        useProjectHostname: false,
        useCdn: false,
        token,
        maxRetries: 0,
      })
    },
    begun: () => begunBy(child?.pid),
    megabytes: () => [child?.pid, ...begunBy(child?.pid)].map(mostMegabytes).reduce((sum, one) => sum + one, 0),
    async remove() {
      await stopWith('SIGKILL')
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

const told = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

export const begunBy = (pid?: number) => (told(`/proc/${pid}/task/${pid}/children`).match(/\d+/g) ?? []).map(Number)

function mostMegabytes(pid?: number): number {
  const [, kilobytes = 0] = /VmHWM:\s*(\d+)/.exec(told(`/proc/${pid}/status`)) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
