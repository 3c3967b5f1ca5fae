import {describe, expect, test} from '@jest/globals'
import {z} from 'zod'
import {array, blocks, choice, first, many, projection, query, reference, references} from './projection.ts'
import {MISSING} from './tolerant.ts'

const card = projection({_id: z.string(), title: z.string()})

describe('a projection', () => {
  test('names every field, and reads it from its expression', () => {
    const {select, schema} = projection({title: z.string(), slug: ['slug.current', z.string()]})
    expect(select('*')).toBe('*{title, "slug": slug.current}')
    expect(schema.parse({title: 'Gut', slug: 'gut'})).toEqual({title: 'Gut', slug: 'gut'})
  })

  test('holds others', () => {
    const {select, schema} = projection({author: reference(card), tags: ['tags', array(z.string())]})
    const author = `coalesce(author->{_id, title}, "${MISSING}")`
    expect(select('')).toBe(`{"author": select(defined(author) => ${author}), "tags": coalesce(tags, [])}`)
    expect(schema.parse({author: null, tags: ['a']})).toEqual({author: null, tags: ['a']})
  })

  test('reads absent arrays as empty', () => {
    expect(array(projection({a: z.number()})).select('items')).toBe('coalesce(items, [])[]{a}')
    expect(references(projection({a: z.number()})).select('items')).toBe('coalesce(items, [])[]->{a}')
  })
})

test('blocks give each kind its own fields and refuse unknown kinds', () => {
  const {select, schema} = blocks({note: projection({text: z.string()}), rule: projection({width: z.number()})})
  expect(select('body')).toBe(
    'coalesce(body, [])[]{_type, _key, _type == "note" => {text}, _type == "rule" => {width}}',
  )
  expect(schema.safeParse([{_type: 'note', _key: 'a', text: 'Hello'}]).success).toBe(true)
  expect(schema.safeParse([{_type: 'note', _key: 'a', width: 1}]).success).toBe(false)
  expect(schema.safeParse([{_type: 'else', _key: 'a'}]).success).toBe(false)
})

test('a query is all documents of a filter, or its first or null', () => {
  const all = query('all', many('*[_type == "a"]', card))
  expect(all.groq).toBe('*[_type == "a"]{_id, title}')
  expect(all.schema.parse([])).toEqual([])
  const one = query('one', first('*[_type == "a"]', card))
  expect(one.groq).toBe('*[_type == "a"][0]{_id, title}')
  expect(one.schema.parse(null)).toBeNull()
})

test('a choice is compared without the marks of draft mode', () => {
  const marked = `strong${String.fromCodePoint(0x200b, 0x200c, 0x200d, 0xfeff, 0x200b, 0x200c, 0x200d, 0xfeff)}`
  expect(choice(['strong', 'limited']).parse('strong')).toBe('strong')
  expect(choice(['strong', 'limited']).safeParse('weak').success).toBe(false)
  expect(choice(['strong', 'limited']).parse(marked)).toBe('strong')
})
