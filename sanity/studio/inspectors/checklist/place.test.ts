import {expect, test} from '@jest/globals'
import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {types} from '#sanity/content/registry.ts'
import {placeOf} from './place.ts'

const schema = Schema.compile({name: 'studio', types: [...builtinTypes, ...types]})
const block = {_type: 'block', _key: 'b', children: [{_type: 'span', _key: 's', text: 'Words'}]}
const figure = {_type: 'figure', _key: 'f'}

test.each([
  ['', [], {}],
  ['Headline', ['title'], {}],
  ['Picture at the top › Text instead of the image', ['hero', 'alt'], {hero: {}}],
  ['Text', ['body', {_key: 'b'}, 'children', {_key: 's'}], {body: [block]}],
  ['Text › Text instead of the image', ['body', {_key: 'f'}, 'alt'], {body: [block, figure]}],
  ['Changes › What changed', ['changes', 0, 'note'], {changes: [{_type: 'change'}]}],
])('“%s” is the place of %j', (place, path, value) => {
  expect(placeOf(path, schema.get('article'), value)).toBe(place)
})
