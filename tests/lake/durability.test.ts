import {type ChildProcess, spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {createClient} from '@sanity/client'
import fc from 'fast-check'
import {issueToken} from '#sanity/lake/tokens.ts'
import {startLake} from './start.ts'

let folder: string
const children: ChildProcess[] = []
const stops: (() => Promise<void>)[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-'))
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
})

/** Runs the lake as a process of its own; `said` is what it printed until it was ready or ended. */
async function run(port: number, data = folder) {
  const env = {...process.env, NODE_OPTIONS: '', LAKE_PORT: String(port), LAKE_DATA: data}
  const child = spawn(process.execPath, ['sanity/commands/lake.ts'], {env, stdio: ['ignore', 'pipe', 'pipe']})
  children.push(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  const ready = new Promise<void>((resolve) => {
    const hear = (text: Buffer) => {
      said += text
      if (said.includes('lake ready')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  await Promise.race([ready, ended])
  return {child, ended, said: () => said}
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A token of the lake in the folder, made while it runs. */
function tokenIn(data: string): string {
  const database = new DatabaseSync(join(data, 'lake.db'))
  const token = issueToken({store: {database}, options: {now: () => new Date()}}, 'editor', 'Test')
  database.close()
  return token
}

const connect = (port: number) =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    token: tokenIn(folder),
    maxRetries: 0,
  })

/** Documents that are written before the log is damaged. */
const WRITES = 40

/** Writes to a lake of its own and kills it, so that its last writes stand in the write-ahead log alone. */
async function killedAfterWrites(count: number): Promise<void> {
  const port = await freePort()
  const {child, ended} = await run(port)
  const client = connect(port)
  for (let n = 0; n < count; n++) await client.create({_id: `doc-${n}`, _type: 'note', text: 'x'.repeat(3000)})
  child.kill('SIGKILL')
  await ended
}

/** Places in a file, spread over it by a seed. */
const places = (length: number, count: number, seed: number) =>
  fc.sample(fc.record({byte: fc.nat(length - 1), bit: fc.nat(7)}), {numRuns: count, seed})

/** How many of the writes to `killedAfterWrites` stand in a folder, as a lake that is opened there says; the first ones. */
async function keptIn(data: string): Promise<number> {
  const {lake, stop} = await startLake({folder: data})
  const kept = lake.view('production', 'raw', null).list('type:note')
  const ids = kept.map(({_id}) => Number(_id.slice('doc-'.length))).sort((a, b) => a - b)
  await stop()
  expect(ids).toEqual(Array.from(ids, (_, n) => n))
  return ids.length
}

describe('damage', () => {
  test('of the write-ahead log costs what was written after the damaged place, and nothing before it', async () => {
    const port = await freePort()
    const {child, ended} = await run(port)
    const client = connect(port)
    const log = join(folder, 'lake.db-wal')
    /** How long the log was when each write was acknowledged. */
    const lengths: number[] = []
    for (let n = 0; n < WRITES; n++) {
      await client.create({_id: `doc-${n}`, _type: 'note', text: 'x'.repeat(3000)})
      lengths.push(statSync(log).size)
    }
    child.kill('SIGKILL')
    await ended
    const whole = readFileSync(log)
    expect(lengths.at(-1)).toBe(whole.length)
    const damages: [name: string, from: number, log: Buffer][] = [
      ['none', whole.length, whole],
      ...[0.6, 0.9].map((part): (typeof damages)[number] => {
        const at = Math.floor(whole.length * part)
        return ['torn', at, whole.subarray(0, at)]
      }),
      ['noise', whole.length >> 1, Buffer.from(whole).fill(0xa5, whole.length >> 1)],
      ...places(whole.length, 50, 1).map(({byte, bit}): (typeof damages)[number] => {
        const flipped = Buffer.from(whole)
        flipped[byte] = (flipped[byte] ?? 0) ^ (1 << bit)
        return [`bit ${bit} of byte ${byte}`, byte, flipped]
      }),
    ]
    for (const [name, from, damaged] of damages) {
      const copy = mkdtempSync(join(tmpdir(), 'lake-'))
      cpSync(join(folder, 'lake.db'), join(copy, 'lake.db'))
      writeFileSync(join(copy, 'lake.db-wal'), damaged)
      const kept = await keptIn(copy)
      const before = lengths.filter((length) => length <= from).length
      expect([name, kept]).toEqual([name, Math.max(kept, before)])
    }
  }, 120_000)

  test('of the write-ahead log does not keep the process from starting with what is left', async () => {
    await killedAfterWrites(WRITES)
    const file = join(folder, 'lake.db-wal')
    const log = readFileSync(file)
    writeFileSync(file, log.subarray(0, Math.floor(log.length * 0.6)))
    const port = await freePort()
    expect((await run(port)).said()).toContain('lake ready')
    const kept = await connect(port).fetch<number>('count(*[_type == "note"])')
    expect(kept).toBeGreaterThan(WRITES / 4)
    expect(kept).toBeLessThan(WRITES)
  }, 60_000)

  test('of the file itself is said in one line', async () => {
    await killedAfterWrites(5)
    writeFileSync(join(folder, 'lake.db'), Buffer.alloc(8192, 7))
    rmSync(join(folder, 'lake.db-wal'))
    const refused = await run(await freePort())
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toMatch(/^The lake's file lake.db is damaged .*\n$/)
  }, 60_000)

  test('by a full disk answers 507, reading goes on, and so does writing once there is room', async () => {
    const lake = await startLake({folder})
    stops.push(() => lake.stop())
    const client = lake.client('editor', {maxRetries: 0})
    await client.create({_id: 'kept', _type: 'note'})
    const {database} = lake.lake.store
    const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
    database.exec(`PRAGMA max_page_count = ${pages + 2}`)
    const large = {_id: 'large', _type: 'note', text: 'x'.repeat(100_000)}
    await expect(client.create(large)).rejects.toMatchObject({statusCode: 507})
    expect(await client.fetch('*[]._id')).toEqual(['kept'])
    database.exec('PRAGMA max_page_count = 1000000')
    await client.create(large)
    expect(await client.fetch('*[]._id')).toEqual(['kept', 'large'])
  })

  test('costs those that wrote at the same moment nothing: what fits is kept', async () => {
    const lake = await startLake({folder})
    stops.push(() => lake.stop())
    const author = {id: 'me', name: 'Me', email: '', role: 'editor', provider: 'local'} as const
    const submit = (_id: string, length: number) =>
      lake.lake.submit('production', [{create: {_id, _type: 'note', text: 'x'.repeat(length)}}], {author})
    const viewer = lake.client('viewer')
    await submit('first', 10)
    const {database} = lake.lake.store
    const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
    database.exec(`PRAGMA max_page_count = ${pages + 2}`)
    const outcomes = await Promise.allSettled([
      submit('small', 10),
      submit('large', 100_000),
      submit('first', 10),
      submit('tiny', 10),
    ])
    expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.status : 'kept'))).toEqual([
      'kept',
      507,
      409,
      'kept',
    ])
    expect(await viewer.fetch('*[]._id')).toEqual(['first', 'small', 'tiny'])
  })
})

describe('the process', () => {
  test('refuses a data folder that another one has open, and takes it once that one is gone', async () => {
    const [first, second] = [await freePort(), await freePort()]
    const {child, ended} = await run(first)
    const refused = await run(second)
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toMatch(/^The data folder .* is in use by another lake\..*\n$/)
    child.kill('SIGKILL')
    await ended
    expect((await run(second)).said()).toContain('lake ready')
  })

  test('refuses a port that is taken with one clear line', async () => {
    const port = await freePort()
    await run(port)
    const refused = await run(port, join(folder, 'other'))
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toMatch(/^The lake's port is taken .*\n$/)
  })

  test('ends with open listeners when asked to, and exits with success', async () => {
    const port = await freePort()
    const {child, ended} = await run(port)
    const listener = await fetch(`http://127.0.0.1:${port}/v1/data/listen/production?query=*`)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await listener.body?.cancel().catch(() => {})
  })
})
