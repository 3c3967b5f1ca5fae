import {expect, test} from '@jest/globals'
import {nameOf, placeRead} from './field-names.ts'

const list = {
  _id: 'list',
  _type: 'foodList',
  items: [{_key: 'a', _type: 'foodListItem'}, {_type: 'foodListItem'}],
}
const article = {
  _id: 'article',
  _type: 'article',
  hero: {_type: 'figure'},
  body: [
    {_key: 'words', _type: 'block', children: [{_key: 's', _type: 'span', text: 'Words'}]},
    {_key: 'picture', _type: 'figure'},
  ],
}

test.each([
  [article, 'title', ['title'], 'Headline'],
  [article, 'hero.alt', ['hero', 'alt'], 'Picture at the top › Text instead of the image'],
  [article, 'body.0.children.0.text', ['body', {_key: 'words'}], 'Text'],
  [article, 'body.1.image', ['body', {_key: 'picture'}, 'image'], 'Text › Image'],
  [list, 'items.0.food', ['items', {_key: 'a'}, 'food'], 'Foods › Food'],
  [list, 'items.1.food', ['items', 1, 'food'], 'Foods › Food'],
  [list, 'items.7', ['items', 7], 'Foods'],
  [list, 'madeUp.inside', [], ''],
  [list, '', [], ''],
  [{_id: 'x', _type: 'stranger'}, 'title', [], ''],
])('%j: “%s” of a read model is %j, which editors call “%s”', (document, asked, path, name) => {
  expect(placeRead(document, asked)).toEqual({path, name})
})

test('a path of the Studio has the same names', () => {
  expect(nameOf(article, ['body', {_key: 'picture'}, 'alt'])).toBe('Text › Text instead of the image')
  expect(nameOf(article, ['body', {_key: 'gone'}])).toBe('Text')
  expect(nameOf(article, [])).toBe('')
})
