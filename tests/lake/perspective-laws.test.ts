import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Doc, Perspective} from '#sanity/lake/context.ts'
import {createMemory} from '#sanity/lake/view.ts'

const IDS = ['a', 'b', 'c.d', 'e']
const LAYERS = ['', 'drafts.', 'versions.r1.', 'versions.r2.']

const doc = (id: string, n: number, unpublishing: boolean): Doc => ({
  _id: id,
  _type: 'note',
  _rev: `r${n}`,
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  n,
  ...(unpublishing && {_system: {delete: true}}),
})

/** Any of the forms of a few documents; versions may say that the document is to go. */
const documents = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...LAYERS), fc.nat(99), fc.nat(5)), {
    selector: ([id, layer]) => layer + id,
    maxLength: 12,
  })
  .map((list) => list.map(([id, layer, n, one]) => doc(layer + id, n, layer.startsWith('versions') && one === 0)))

const stack = fc.shuffledSubarray(['drafts', 'r1', 'r2'], {minLength: 1})
const ids = (list: Doc[]) => list.map(({_id}) => _id).sort()
const shown = (list: Doc[], perspective: Perspective, anonymous = false) =>
  createMemory(list).view(perspective, anonymous).list('all')

test('what is published is the part of everything that stands under its own id', () => {
  const property = fc.property(documents, (list) => {
    expect(ids(shown(list, 'raw'))).toEqual(ids(list))
    const published = shown(list, 'published')
    expect(published.every((doc) => list.includes(doc))).toBe(true)
    expect(ids(published)).toEqual(ids(list).filter((id) => !/^(drafts|versions)\./.test(id)))
  })
  fc.assert(property, {numRuns: 300, seed: 7})
})

test('a stack shows each document once, from its first layer that has it, else as published', () => {
  const property = fc.property(documents, stack, (list, layers) => {
    const perspective: Perspective = layers.length === 1 && layers[0] === 'drafts' ? 'drafts' : layers
    const wanted = IDS.flatMap((id) => {
      const prefixes = [...layers.map((layer) => (layer === 'drafts' ? 'drafts.' : `versions.${layer}.`)), '']
      const found = prefixes.map((prefix) => list.find(({_id}) => _id === prefix + id)).find(Boolean)
      return found && !found._system ? [{...found, _id: id, _originalId: found._id}] : []
    })
    const by = (one: Doc, other: Doc) => (one._id < other._id ? -1 : 1)
    expect([...shown(list, perspective)].sort(by)).toEqual(wanted.sort(by))
  })
  fc.assert(property, {numRuns: 300, seed: 8})
})

test('a stranger sees the same in every perspective: what has no dot in its id', () => {
  const perspective = fc.oneof(fc.constantFrom<Perspective>('raw', 'published', 'drafts'), stack)
  const property = fc.property(documents, perspective, (list, asked) => {
    const view = createMemory(list).view(asked, true)
    const wanted = ids(list).filter((id) => !id.includes('.'))
    expect(ids(view.list('all'))).toEqual(wanted)
    for (const id of [...ids(list), ...IDS]) expect(view.get(id)?._id ?? null).toBe(wanted.includes(id) ? id : null)
    const published = new Map(list.map((doc) => [doc._id, doc.n]))
    expect(view.list('all').every(({_id, n}) => published.get(_id) === n)).toBe(true)
  })
  fc.assert(property, {numRuns: 300, seed: 9})
})

test('views that follow changes equal views made anew', () => {
  const property = fc.property(documents, documents, stack, (before, after, layers) => {
    const memory = createMemory(before)
    const perspectives: Perspective[] = ['raw', 'published', 'drafts', layers]
    for (const perspective of perspectives) memory.view(perspective, false).list('all')
    const all = new Set([...ids(before), ...ids(after)])
    const find = (list: Doc[], id: string) => list.find(({_id}) => _id === id) ?? null
    memory.apply([...all].map((id) => ({before: find(before, id), after: find(after, id)})))
    for (const perspective of perspectives)
      expect(memory.view(perspective, false).list('all')).toEqual(shown(after, perspective))
  })
  fc.assert(property, {numRuns: 300, seed: 10})
})
