import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {createServer} from 'node:net'
import path from 'node:path'
import {createClient} from '@redis/client'

const SERVER = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'redis-server'))
  .find(existsSync)

/** Whether this machine has a Redis to test with; where it has none, a line says what is left out. */
export function hasRedis(leftOut: string): boolean {
  if (!SERVER) console.warn(`redis-server is not installed, so this is not tested: ${leftOut}.`)
  return SERVER !== undefined
}

/** A real redis-server that keeps nothing on disk, on a free port that it has again after a restart. */
export async function startRedis() {
  if (!SERVER) throw new Error('redis-server is not installed; Debian has it as the package "redis-server".')
  const server = SERVER
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let child = await started(server, port)
  return {
    url,
    /** Ends it at once, with all that it holds. */
    async kill() {
      child.kill('SIGCONT')
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
    async startAgain() {
      child = await started(server, port)
    },
    /** Hangs: its connections stay open, and it answers nobody. */
    hang: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    /** Sends it one command, as redis-cli would. */
    async command(...words: string[]) {
      const client = createClient({url, socket: {reconnectStrategy: false}})
      client.on('error', () => {}) // a command may end its own connection
      await client.connect()
      return client.sendCommand(words).finally(() => client.isOpen && client.destroy())
    },
  }
}

async function started(server: string, port: number): Promise<ChildProcess> {
  const child = spawn(server, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'])
  process.once('exit', () => child.kill('SIGKILL'))
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    if (said.includes('Ready to accept connections')) break
  }
  if (child.exitCode !== null) throw new Error(`redis-server ended:\n${said}`)
  return child
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const {port} = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
