import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'

/** Stops everything as Ctrl-C would. */
export default async function teardown(): Promise<void> {
  const {siteUnderTest: child} = globalThis as unknown as {siteUnderTest?: ChildProcess}
  if (!child || child.exitCode !== null) return
  child.kill('SIGINT')
  await once(child, 'exit')
}
