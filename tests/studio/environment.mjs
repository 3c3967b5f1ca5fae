import {TestEnvironment} from 'jest-environment-node'

const FAILURES = new Set(['test_fn_failure', 'hook_failure'])

/** When a test fails, its message says where the state of every open browser window was kept; see evidence.ts. */
export default class KeepsEvidence extends TestEnvironment {
  async handleTestEvent({name, test, hook, error}) {
    if (!FAILURES.has(name) || typeof error?.stack !== 'string') return
    const kept = await this.global.keepEvidence?.(test?.name ?? hook?.type ?? name)
    if (kept?.length) error.stack = `${error.stack}\n\nKept:\n${kept.map((file) => `  ${file}`).join('\n')}`
  }
}
