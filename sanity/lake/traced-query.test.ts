import {describe, expect, test} from '@jest/globals'
import type {Doc} from './context.ts'
import {answer} from './groq.ts'
import {createMemory} from './view.ts'

describe('source maps', () => {
  const doc: Doc = {
    _id: 'a',
    _originalId: 'drafts.a',
    _type: 'article',
    _rev: 'r',
    _createdAt: '',
    _updatedAt: '',
    title: 'Gut',
    slug: {current: 'gut'},
    tags: ['x', 'y'],
    body: [{_key: "it's", _type: 'block', children: [{_key: 's', text: 'hello'}]}],
    by: {_ref: 'b'},
  }
  const author = {...doc, _id: 'b', _originalId: 'b', _type: 'author', name: 'Ann'}
  const view = createMemory([doc, author]).view('raw', false)
  const surroundings = {now: new Date(0), identity: 'me', projectId: 'local', dataset: 'production'}
  const sources = (query: string, kind: 'keyed' | 'indexed' = 'keyed') => {
    const {resultSourceMap: map} = answer(view, query, {}, surroundings, kind)
    return Object.fromEntries(
      Object.entries(map?.mappings ?? {}).map(([at, {source}]) => [
        at,
        `${map?.documents[source.document]?._id} ${map?.paths[source.path]}`,
      ]),
    )
  }

  test('name the stored document and path of each string', () => {
    expect(sources('*[_id == "a"][0]{title, "path": slug.current, "author": by->name, "first": tags[0]}')).toEqual({
      "$['title']": "drafts.a $['title']",
      "$['path']": "drafts.a $['slug']['current']",
      "$['author']": "b $['name']",
      "$['first']": "drafts.a $['tags'][0]",
    })
  })

  test('name array items by key or by position', () => {
    const query = '*[_id == "a"]{"text": body[].children[].text}'
    const path = String.raw`$['body'][?(@._key=='it\'s')]['children'][?(@._key=='s')]['text']`
    expect(sources(query)).toEqual({"$[0]['text'][0]": `drafts.a ${path}`})
    expect(sources(query, 'indexed')).toEqual({"$[0]['text'][0]": "drafts.a $['body'][0]['children'][0]['text']"})
  })

  test('say nothing of values that the query made', () => {
    expect(sources('*[_id == "a"][0]{"shout": upper(title), "kind": "literal", _id, _type}')).toEqual({})
  })
})
