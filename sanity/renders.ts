/** A page is read for within 3 s (the client's timeout) and rendered well within another. */
const RENDER_MS = 4000

/** Next.js bundles routes and pages apart, so that a module's own variables are not shared between them. */
const shared = globalThis as typeof globalThis & {pageReads?: Map<string, number>}
shared.pageReads ??= new Map()
/** When each page was last read for, by path, the latest last. */
const started = shared.pageReads

/** Notes that a render of a page reads its content now. */
export function noteRead(path: string, now = Date.now()): void {
  for (const [old, at] of started) {
    if (now - at <= RENDER_MS) break
    started.delete(old)
  }
  started.delete(path)
  started.set(path, now)
}

/** Of some pages, those for which a render may still be under way. */
export const beingRendered = (paths: string[], now = Date.now()): string[] =>
  paths.filter((path) => now - (started.get(path) ?? 0) <= RENDER_MS)

/** Whether the last render of a page read its content before a moment. */
export const readBefore = (path: string, moment: number): boolean => (started.get(path) ?? 0) < moment
