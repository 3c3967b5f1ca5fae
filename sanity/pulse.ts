/** What this process has lately heard of its content source, and done for it; operators read it. */
interface Pulse {
  /** When a read was last answered, in milliseconds since 1970. */
  readAt: number | null
  /** When a read last failed. */
  failedAt: number | null
  /** When pages were last refreshed. */
  refreshedAt: number | null
  /** Who counts, where somebody does. */
  told?: {
    read: (outcome: 'answered' | 'failed') => void
    refreshed: (seconds: number) => void
    delivered: (outcome: 'accepted' | 'forged' | 'malformed') => void
  }
}

/** Next.js bundles routes and pages apart, and the front server is not bundled: they share what is global. */
const shared = globalThis as typeof globalThis & {pulse?: Pulse}
shared.pulse ??= {readAt: null, failedAt: null, refreshedAt: null}

/** The state of this process, to be read and noted in. */
export const pulse: Pulse = shared.pulse

/** Notes that the content source answered, or did not. */
export function noteOutcome(outcome: 'answered' | 'failed', now = Date.now()): void {
  pulse[outcome === 'answered' ? 'readAt' : 'failedAt'] = now
  pulse.told?.read(outcome)
}
