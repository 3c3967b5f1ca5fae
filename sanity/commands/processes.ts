import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'

/** A child process said why it cannot go on; it has already printed that. */
export class ChildFailed extends Error {
  override name = 'ChildFailed'
}

/** Starts a module as a child process and waits until it reports that it is ready. */
export async function startChild(module: string, env: NodeJS.ProcessEnv, args: string[] = []): Promise<ChildProcess> {
  const child = forked(module, env, args)
  const [outcome] = await Promise.race([
    once(child, 'message').then(() => ['ready']),
    once(child, 'exit').then(([code]) => [`exit ${code}`]),
  ])
  if (outcome !== 'ready') throw new ChildFailed(`${module} ended with ${outcome}`)
  return child
}

/** Runs a module to its end. */
export async function runChild(module: string, env: NodeJS.ProcessEnv, args: string[] = []): Promise<void> {
  const child = forked(module, env, args)
  const end = () => child.kill()
  process.once('exit', end)
  const [code] = await once(child, 'exit')
  process.off('exit', end)
  if (code !== 0) throw new ChildFailed(`${module} ended with exit ${code}`)
}

/** What the child starts by the name "node" is this same Node, not another that the machine has. */
function forked(module: string, env: NodeJS.ProcessEnv, args: string[]): ChildProcess {
  const PATH = [path.dirname(process.execPath), env.PATH].join(path.delimiter)
  return fork(module, args, {env: {...env, PATH}, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true})
}

/** Asks a child to stop and waits for it; after the grace time it is ended. */
export async function stopChild(child: ChildProcess, graceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await ended
  clearTimeout(timer)
}
