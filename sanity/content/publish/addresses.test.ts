import {expect, test} from '@jest/globals'
import {ownersOf} from './addresses.ts'

test.each([
  ['/articles/leaky-gut', [{type: 'article', slug: 'leaky-gut'}]],
  ['/articles/leaky-gut/evidence.json', [{type: 'article', slug: 'leaky-gut'}]],
  ['/articles/le%61ky%2Fgut', [{type: 'article', slug: 'leaky/gut'}]],
  ['/articles/%E0%A4%A', [{type: 'article', slug: '%E0%A4%A'}]],
  ['/sections/skin/feed.xml', [{type: 'section', slug: 'skin'}]],
  ['/about', [{type: 'page', slug: 'about'}]],
  [
    '/articles/card.png',
    [
      {type: 'article', slug: 'card.png'},
      {type: 'page', slug: 'articles'},
    ],
  ],
  ['/', []],
  ['/articles/leaky-gut/evidenceXjson', []],
  ['/a/b/c', []],
])('%s may be the address of %j', (path, owners) => {
  expect(ownersOf(path)).toEqual(owners)
})
