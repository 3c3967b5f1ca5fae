import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'

/** A child process said why it cannot go on; it has already printed that. */
export class ChildFailed extends Error {
  override name = 'ChildFailed'
}

/** Starts a module as a child process and waits until it reports that it is ready. */
export async function startChild(module: string, env: NodeJS.ProcessEnv, args: string[] = []): Promise<ChildProcess> {
  const child = fork(module, args, {env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true})
  const [outcome] = await Promise.race([
    once(child, 'message').then(() => ['ready']),
    once(child, 'exit').then(([code]) => [`exit ${code}`]),
  ])
  if (outcome !== 'ready') throw new ChildFailed(`${module} ended with ${outcome}`)
  return child
}

/** Runs a module to its end. */
export async function runChild(module: string, env: NodeJS.ProcessEnv, args: string[] = []): Promise<void> {
  const child = fork(module, args, {env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true})
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new ChildFailed(`${module} ended with exit ${code}`)
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
