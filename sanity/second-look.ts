import {announce} from './revalidation.ts'

/** A page is read for within 3 s (the client's timeout) and rendered well within another. */
const RENDER_MS = 4000

interface Renders {
  /** When each page was last read for, by path. */
  started: Map<string, number>
  /** Pages that are to be marked again once no earlier render of them can still be under way. */
  again: Set<string>
}

/** Next.js bundles routes and pages apart, so that a module's own variables are not shared between them. */
const shared = globalThis as typeof globalThis & {pageRenders?: Renders}
shared.pageRenders ??= {started: new Map(), again: new Set()}
const renders = shared.pageRenders

/** Notes that a render of a page reads its content now. */
export function noteRead(path: string, now = Date.now()): void {
  for (const [old, at] of renders.started) {
    if (now - at <= RENDER_MS) break
    renders.started.delete(old)
  }
  renders.started.delete(path)
  renders.started.set(path, now)
}

/**
 * A render that read its content just before a change may be stored just after it, and would then pass for fresh.
 * Pages that were read for a moment before they are marked stale are therefore marked once more, when that is over.
 */
export function lookAgainAt(paths: string[], now = Date.now()): void {
  const racing = paths.filter((path) => now - (renders.started.get(path) ?? 0) <= RENDER_MS)
  if (racing.length === 0) return
  if (renders.again.size === 0) setTimeout(lookAgain, RENDER_MS).unref()
  for (const path of racing) renders.again.add(path)
}

async function lookAgain(): Promise<void> {
  const pages = [...renders.again]
  renders.again.clear()
  await announce({pages}).catch((error: Error) => console.error(error.message))
}
