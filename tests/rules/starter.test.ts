import {fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, expect, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import type {Role} from '#sanity/lake/context.ts'
import {issueToken} from '#sanity/lake/tokens.ts'

const ended: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ended.splice(0)) await end()
})

/** Starts the lake as `npm run lake` does, in a folder of its own. */
async function start(env: Record<string, string>): Promise<(role: Role) => SanityClient> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lake-'))
  const port = await freePort()
  const child = fork('sanity/commands/lake.ts', {
    env: {...process.env, NODE_OPTIONS: '', LAKE_PORT: String(port), LAKE_DATA: folder, ...env},
  })
  ended.push(async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
    await rm(folder, {recursive: true, force: true})
  })
  await once(child, 'message')
  return (role) => {
    const database = new DatabaseSync(path.join(folder, 'lake.db'), {timeout: 5000})
    const token = issueToken({store: {database}, options: {now: () => new Date()}}, role, 'Test')
    database.close()
    const where = {apiHost: `http://127.0.0.1:${port}`, useProjectHostname: false, useCdn: false}
    return createClient({...where, projectId: 'local', dataset: 'production', apiVersion: '2025-02-19', token})
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const CIRCLE = {_id: 'redirect-circle', _type: 'redirect', from: '/round', to: '/round'}

test('the lake that npm starts keeps the rules, and lets importers pass', async () => {
  const as = await start({})
  await expect(as('administrator').create(CIRCLE)).rejects.toThrow(/redirect-circle, .+ \(rule redirect/)
  await expect(as('importer').create(CIRCLE)).resolves.toMatchObject({_id: CIRCLE._id})
})

test('it does not, when LAKE_ENFORCE_RULES is false', async () => {
  const as = await start({LAKE_ENFORCE_RULES: 'false'})
  await expect(as('editor').create(CIRCLE)).resolves.toMatchObject({_id: CIRCLE._id})
})
