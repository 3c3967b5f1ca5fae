import type {Identity, Lake} from './context.ts'
import {tooMany} from './errors.ts'

/** Event streams that callers without a token may have open together: each costs time with every commit. */
export const MOST_STRANGERS = 200

const strangers = new WeakMap<Lake, number>()

/** Counts an event stream in; answers with the function that counts it out. Throws 429 when too many strangers listen. */
export function admitListener(lake: Lake, identity: Identity | null): () => void {
  if (identity) return () => {}
  const open = strangers.get(lake) ?? 0
  if (open >= MOST_STRANGERS) throw tooMany('Too many callers without a token are listening', 60)
  strangers.set(lake, open + 1)
  let counted = true
  return () => {
    if (counted) strangers.set(lake, (strangers.get(lake) ?? 1) - 1)
    counted = false
  }
}
