import {createHash} from 'node:crypto'
import type {Effect} from './changes.ts'
import {keysOf} from './keys.ts'

/** The public names of what an answer depends on (`all`, `type:x`, `slug:x`, `ref:x`, `id:x`): short, opaque, stable. */
export const syncTags = (reads: Iterable<string>): string[] =>
  [...reads].map((read) => `s1:${createHash('sha256').update(read).digest('base64url').slice(0, 6)}`)

/** The tags of every answer that a change of these documents may change. */
export const changedTags = (effects: Effect[], publicId: (id: string) => string): string[] =>
  syncTags(new Set(touchedLists(effects, publicId)))

/** All lists that documents stand in, before or after they changed. */
export const touchedLists = (effects: Effect[], publicId = (id: string) => id): string[] =>
  effects.flatMap(({id, before, after}) => [
    `id:${publicId(id)}`,
    ...[before, after].flatMap((doc) => (doc ? keysOf(doc) : [])),
  ])
