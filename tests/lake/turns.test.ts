import {expect, test} from '@jest/globals'
import {createTurns} from '#sanity/lake/turns.ts'

test('callers take turns, each in the order of their own asking', () => {
  const turns = createTurns<string>()
  for (const item of ['a1', 'a2', 'a3', 'b1', 'a4', 'c1', 'b2']) turns.add(item.charAt(0), item)
  expect(turns.waitingFor('a')).toBe(4)
  expect([turns.next(), turns.next()]).toEqual(['a1', 'b1'])
  // Who comes anew stands behind all who wait.
  turns.add('d', 'd1')
  expect(Array.from({length: 6}, () => turns.next())).toEqual(['c1', 'a2', 'b2', 'd1', 'a3', 'a4'])
  expect(turns.next()).toBeUndefined()
  expect(turns.waitingFor('a')).toBe(0)
})

test('everything that waits is taken out at the end', () => {
  const turns = createTurns<number>()
  for (const n of [1, 2, 3]) turns.add(String(n % 2), n)
  expect(turns.drain().sort()).toEqual([1, 2, 3])
  expect(turns.next()).toBeUndefined()
})
