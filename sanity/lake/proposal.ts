import type {Effect} from './changes.ts'
import type {Doc, Published} from './context.ts'
import {referencesIn} from './keys.ts'
import {isDraft, isVersion} from './perspective.ts'
import type {View} from './view.ts'

/** The published documents as they will be after some effects, which may depend on each other. */
export function publishedAfter(published: View, effects: Effect[]): Published {
  const changed = new Map(
    effects.filter(({id}) => !isDraft(id) && !isVersion(id)).map(({id, after}): [string, Doc | null] => [id, after]),
  )
  const arrived = [...changed.values()].filter((doc) => doc !== null)
  const afterwards = (list: Doc[], belongs: (doc: Doc) => boolean) => [
    ...list.filter(({_id}) => !changed.has(_id)),
    ...arrived.filter(belongs),
  ]
  return {
    get: (id) => changed.get(id) ?? (changed.has(id) ? null : published.get(id)),
    referringTo: (id) =>
      afterwards(published.list(`ref:${id}`), (doc) => referencesIn(doc).some((reference) => reference.id === id)),
    ofType: (type) => afterwards(published.list(`type:${type}`), ({_type}) => _type === type),
  }
}
