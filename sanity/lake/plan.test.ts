import {describe, expect, test} from '@jest/globals'
import type {Doc} from './context.ts'
import {answer} from './groq.ts'
import {createMemory} from './view.ts'

describe('plans', () => {
  const surroundings = {now: new Date(0), identity: 'me', projectId: 'local', dataset: 'production'}
  const doc = (_id: string, _type: string): Doc => ({_id, _type, _rev: '', _createdAt: '', _updatedAt: ''})
  const documents = [doc('author-0', 'author'), doc('topic-0', 'topic'), doc('topic-1', 'topic')]
  const view = createMemory(documents).view('raw', false)
  const ask = (query: string, given: Record<string, unknown>) => answer(view, query, given, surroundings).result

  test('are the same for every value of a parameter, also beside a slice', () => {
    const query = '*[_type == $type] | order(_id asc)[$from...$to]._id'
    expect(ask(query, {type: 'author', from: 0, to: 1})).toEqual(['author-0'])
    expect(ask(query, {type: 'topic', from: 1, to: 2})).toEqual(['topic-1'])
    expect(() => ask(query, {from: 0, to: 1})).toThrow('param $type referenced, but not provided')
  })

  test.each(['constructor', '__proto__', 'missing'])('refuse the parameter $%s when it was not given', (name) => {
    expect(() => ask(`*[_id == $${name}]`, {})).toThrow('not provided')
  })

  test('refuse nesting that the parser cannot follow', () => {
    expect(() => ask('('.repeat(9000), {})).toThrow(expect.objectContaining({status: 400}))
  })
})
