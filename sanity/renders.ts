import {siteEnv} from '#lib/env.ts'

/** The longest that a render takes: a page waits for its content this long, and is made well within another second. */
const renderMs = () => siteEnv().readTimeoutMs + 1000

/** Next.js bundles routes and pages apart, so that a module's own variables are not shared between them. */
const shared = globalThis as typeof globalThis & {pageReads?: Map<string, number>}
shared.pageReads ??= new Map()
/** When each page was last read for, by path, the latest last. */
const started = shared.pageReads

/** Notes that a render of a page reads its content now. */
export function noteRead(path: string, now = Date.now()): void {
  const longest = renderMs()
  for (const [old, at] of started) {
    if (now - at <= longest) break
    started.delete(old)
  }
  started.delete(path)
  started.set(path, now)
}

/** Of some pages, those for which a render may still be under way. */
export function beingRendered(paths: string[], now = Date.now()): string[] {
  const longest = renderMs()
  return paths.filter((path) => now - (started.get(path) ?? 0) <= longest)
}

/** Whether the last render of a page read its content before a moment. */
export const readBefore = (path: string, moment: number): boolean => (started.get(path) ?? 0) < moment
