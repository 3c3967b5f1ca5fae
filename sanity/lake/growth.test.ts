import {describe, expect, test} from '@jest/globals'
import {type ExprNode, parse} from 'groq-js'
import {growthOf} from './growth.ts'
import {planFor} from './plan.ts'
import {mayRunAway} from './untrusted.ts'

const LETTERS = 'a'.repeat(5000)
const doubled = (times: number) => `{"x": $a}${'{"x": x + x}'.repeat(times)}`

describe('how many times longer an expression may make what it is given', () => {
  test.each([
    ['*[_type == "note"]{title, "n": count(*[references(^._id)])}', 1],
    ['title + "/" + slug.current', 2],
    ['"/articles/" + slug.current', 1],
    ['*{"one": a + b, "other": c + d + e}', 3],
    ['*{"one": a + b}{"two": one + one}', 4],
    ['*[a + b == c + d]{"one": a + b}', 4],
    ['[...x, ...x]', 2],
    ['[...x, "one"]', 1],
    ['*{"x": [...a, ...b, ...c]}{"x": [...x, ...x]}', 6],
    ['lower(a + b) + upper(c)', 3],
    ['select(a => b + c, d)', 2],
    [doubled(20), 2 ** 20],
  ])('%s: %s', (query, times) => {
    expect(growthOf(parse(query))).toBe(times)
  })
})

test('a list of ever so many members is a list', () => {
  const ids = Array.from({length: 200_000}, (_, index) => ({isSplat: false, value: {type: 'Value', value: index}}))
  expect(growthOf({type: 'Array', elements: ids} as ExprNode)).toBe(1)
})

describe('a query goes where it can be ended, and holds up nobody', () => {
  test.each([
    [`${doubled(9)}{"y": count(string::split(x, ""))}`, {a: LETTERS}],
    ['array::join(string::split($a, ""), $a)', {a: LETTERS}],
    ['array::intersects(string::split($a, ""), string::split($b, ""))', {a: LETTERS, b: LETTERS}],
    ['array::intersects($a, $b)', {a: [...LETTERS], b: [...LETTERS]}],
    ['*[array::intersects(tags, $tags)]', {tags: [...LETTERS]}],
    ['array::join(tags, title)', {}],
  ])('when the work of one step is a product of what it is given: %s', (query, params) => {
    expect(mayRunAway(planFor(query, params), params)).toBe(true)
  })

  test.each([
    ['*[_type == "note"]{"path": "/" + section->slug.current + "/" + slug.current}', {}],
    ['array::join(tags, ", ")', {}],
    ['*[array::intersects(tags, ["one", "other"])]', {}],
    ['*[array::intersects(tags[]._ref, $tags)]', {tags: ['one', 'other']}],
    ['*[reviewedOn <= string::split(_updatedAt, "T")[0]]', {}],
    ['*{"all": [...tags, ...topics, "more"]}', {}],
  ])('and not otherwise: %s', (query, params) => {
    expect(mayRunAway(planFor(query, params), params)).toBe(false)
  })
})
