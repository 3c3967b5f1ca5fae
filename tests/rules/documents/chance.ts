/** Chance that falls the same way at every run. */
export interface Chance {
  /** A whole number from 0 up to, but not including, this. */
  below: (limit: number) => number
  pick: <T>(among: readonly T[]) => T
}

/** The generator mulberry32: small, and good enough to vary documents. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: <T>(among: readonly T[]) => among[below(among.length)] as T, // never asked of an empty list
  }
}
