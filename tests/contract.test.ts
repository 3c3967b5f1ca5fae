import {readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {z} from 'zod'
import {disagreements} from '#sanity/agreement.ts'
import {types} from '#sanity/content/registry.ts'
import {array, blocks, choice, first, type Projection, projection, query} from '#sanity/projection.ts'
import type {Query} from '#sanity/read.ts'
import {studioTypes} from './studio-types.ts'

const studio = studioTypes(types)
const content = path.join(import.meta.dirname, '../sanity/content')

const CHOICES = 'a list of choices for an array binds the form, not the extracted schema'

/** Places where the read model is right and the extracted schema cannot say so, with the reason. */
const ACCEPTED: Record<string, string> = {
  'personBySlug answer(person).roles[]: may be string': CHOICES,
  'claimBySlug answer(claim).outcomes[]: may be string': CHOICES,
  'evidenceIndex answer.claims[].outcomes[]: may be string': CHOICES,
  'recordedClaims answer[](claim).outcomes[]: may be string': CHOICES,
  'isPublishedAs answer: no schema has this field': 'groq-js knows no type of a select outside of documents',
}

const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && 'groq' in value && 'name' in value

const modules = readdirSync(content, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('query.ts'))
const exported = (
  await Promise.all(modules.map(async (file) => Object.entries(await import(path.join(content, file)))))
).flat()
const {slugsOf} = await import('#sanity/content/page-list/query.ts')
const addressed = studio.flatMap((type) => (type.type === 'document' && type.attributes.slug ? [type.name] : []))

const queries = [
  ...exported.flatMap(([name, value]): [string, Query][] => (isQuery(value) ? [[name, value]] : [])),
  ...addressed.map((type): [string, Query] => [`slugsOf(${type})`, slugsOf(type)]),
]

describe.each(queries)('the query %s', (name, one) => {
  test('takes everything that editors can write, and waits for nothing else', () => {
    const found = disagreements(one, studio).map((line) => `${name} ${line}`)
    expect(found.filter((line) => !(line in ACCEPTED))).toEqual([])
  })

  test('goes by its own name in reports', () => {
    expect(one.name).toBe(name)
  })
})

test('accepted disagreements are still there', () => {
  const found = queries.flatMap(([name, one]) => disagreements(one, studio).map((line) => `${name} ${line}`))
  expect(Object.keys(ACCEPTED).filter((line) => !found.includes(line))).toEqual([])
})

const faults = (read: Projection<z.ZodObject>) =>
  disagreements(query('articles', first('*[_type == "article"]', read)), studio)

describe('a disagreement is named when a read model', () => {
  test('misspells a field', () => {
    expect(faults(projection({titel: z.string().nullable()}))).toEqual(['answer.titel: no schema has this field'])
    expect(faults(projection({authors: array(projection({nom: z.string()}))}))).toEqual([
      'answer.authors[].nom: no schema has this field',
    ])
    expect(faults(projection({facts: array(z.string())}))).toEqual(['answer.facts[]: no schema has this field'])
  })

  test('does not guard against null', () => {
    expect(faults(projection({disclosure: z.string()}))).toEqual(['answer.disclosure: may be null'])
  })

  test('does not know a choice, or waits for one that is gone', () => {
    expect(faults(projection({status: ['review.status', choice(['notReviewed', 'sourcesChecked', 'peer'])]}))).toEqual([
      'answer.status: may be "changedSinceReview"',
      'answer.status: may be "clinicallyReviewed"',
      'answer.status: no schema gives "peer"',
    ])
  })

  test('lacks a block, or has one that nobody can write', () => {
    const text = blocks({block: projection({style: z.string().nullable()}), poll: projection({})})
    const found = faults(projection({body: text}))
    expect(found).toContain('answer.body[]: no case for figure')
    expect(found).toContain('answer.body[]: no schema gives a poll')
    expect(found.some((line) => line.includes('block'))).toBe(false)
  })

  test('takes a text for a number', () => {
    expect(faults(projection({title: z.number()}))).toEqual(['answer.title: may be string'])
  })
})
