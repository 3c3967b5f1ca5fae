import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdir, readFile, readlink, stat} from 'node:fs/promises'
import {constants} from 'node:os'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {setTimeout as wait} from 'node:timers/promises'

const START = path.resolve('sanity/commands/start.ts')
/** Loaded into lake and site: V8 hands back what it has cleared away only when it is asked to, and looks as if it grew. */
const GARBAGE = `--expose-gc --import=${path.resolve('bench/soak-garbage.ts')}`
const COLLECTED_MS = 2000

/** What is measured of one process. */
export interface Sample {
  pid: number
  /** Resident memory in MB; of the lake and the site after they had collected their garbage. */
  rss: number
  files: number
}

/** The product as `npm start` runs it, which can be begun anew. */
export class Product {
  /** What its processes logged to the standard error: how often each event, and the last line of it; "no event" is any other line. */
  readonly events = new Map<string, {count: number; last: string}>()
  #child: ChildProcess | null = null
  readonly #env: NodeJS.ProcessEnv

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = {...env, NODE_OPTIONS: [env.NODE_OPTIONS, GARBAGE].filter(Boolean).join(' ')}
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [START], {env: this.#env, stdio: ['ignore', 'pipe', 'pipe']})
    this.#child = child
    createInterface({input: child.stderr}).on('line', (line) => this.#hear(line))
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk) => String(chunk).includes('Ready:') && resolve())
      child.once('exit', (code) => reject(new Error(`npm start ended with exit ${code}`)))
    })
  }

  #hear(last: string): void {
    const event = /^\{"event":"([^"]+)"/.exec(last)?.[1] ?? 'no event'
    this.events.set(event, {count: (this.events.get(event)?.count ?? 0) + 1, last})
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    await ended
  }

  /** Ends the lake as a crash would; `npm start` begins it anew. */
  async killLake(): Promise<void> {
    const pid = (await this.#children()).get('lake')
    if (pid) process.kill(pid, 'SIGKILL')
  }

  /** Memory and open files of the lake, of its evaluators and of the site, by their names. */
  async samples(): Promise<Map<string, Sample>> {
    const children = await this.#children()
    for (const pid of children.values()) await collectGarbage(pid).catch(() => null) // it may end at any moment
    await wait(COLLECTED_MS)
    const samples = new Map<string, Sample>()
    for (const [name, pid] of children) {
      const sample = await measured(pid).catch(() => null) // it may end at any moment
      if (sample) samples.set(name, sample)
    }
    return samples
  }

  async #children(): Promise<Map<string, number>> {
    const running = await ours()
    const begunBy = (parent?: number) => running.filter(({ppid}) => ppid === parent)
    const lake = begunBy(this.#child?.pid).find(({name}) => name === 'lake')
    const evaluators = begunBy(lake?.pid).map(({pid}, index) => [`evaluator ${index + 1}`, pid] as const)
    return new Map([...begunBy(this.#child?.pid).map(({name, pid}) => [name, pid] as const), ...evaluators])
  }
}

/** All processes of any product on this machine, by their numbers: lakes, sites, and what evaluates queries for lakes. */
async function ours(): Promise<{name: string; pid: number; ppid: number}[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number)
  const told = (pid: number, what: string) => readFile(`/proc/${pid}/${what}`, 'utf8').catch(() => '') // it may end
  const found = await Promise.all(
    pids.map(async (pid) => {
      const name = /sanity\/(?:commands|lake)\/(lake|site|evaluator)\.ts/.exec(await told(pid, 'cmdline'))?.[1]
      const ppid = Number(/PPid:\t(\d+)/.exec(await told(pid, 'status'))?.[1])
      return name ? [{name, pid, ppid}] : []
    }),
  )
  return found.flat()
}

/** A process that has only begun knows no such signal yet, and would end by it. */
async function collectGarbage(pid: number): Promise<void> {
  const caught = /SigCgt:\s+([0-9a-f]+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
  const isCaught = (BigInt(`0x${caught}`) >> BigInt(constants.signals.SIGUSR2 - 1)) & 1n
  if (isCaught) process.kill(pid, 'SIGUSR2')
}

async function measured(pid: number): Promise<Sample> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const descriptors = await readdir(`/proc/${pid}/fd`)
  const open = await Promise.all(descriptors.map((one) => readlink(`/proc/${pid}/fd/${one}`).catch(() => null)))
  return {pid, rss: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024, files: open.filter((one) => one !== null).length}
}

/** The files below some folders, and their size in MB. */
export async function sizeOf(folders: string[]): Promise<{files: number; mb: number}> {
  let [files, bytes] = [0, 0]
  for (const folder of folders) {
    const entries = await readdir(folder, {recursive: true}).catch(() => [])
    for (const entry of entries) {
      const found = await stat(path.join(folder, entry)).catch(() => null) // files come and go meanwhile
      if (found?.isFile()) [files, bytes] = [files + 1, bytes + found.size]
    }
  }
  return {files, mb: bytes / 1024 ** 2}
}
