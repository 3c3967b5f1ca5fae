import {LRUCache} from 'lru-cache'

const WINDOW = 10 * 60_000
const MOST_KEYS = 10_000

/** Counts what went wrong in the last ten minutes, by account or by address. */
export interface Attempts {
  /** Whether another attempt may be made; if so it counts until it is forgiven. */
  admit(key: string): boolean
  /** The attempt went well after all. */
  forgive(key: string): void
}

/** At most `most` failures a key and ten minutes. `now` in milliseconds. */
export function limitAttempts(most: number, now: () => number): Attempts {
  const failures = new LRUCache<string, number[]>({max: MOST_KEYS})
  return {
    admit(key) {
      const recent = (failures.get(key) ?? []).filter((at) => at > now() - WINDOW)
      const admitted = recent.length < most
      failures.set(key, admitted ? [...recent, now()] : recent)
      return admitted
    },
    forgive: (key) => void failures.get(key)?.pop(),
  }
}
