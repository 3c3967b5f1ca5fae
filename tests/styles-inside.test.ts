import {expect, test} from '@jest/globals'
import {stylesInside} from '#lib/styles-inside.ts'

const textOf = (address: string) => (address === '/_next/static/a.css' ? 'p{margin:$&}' : null)

test.each([
  '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
  '<link href="/_next/static/a.css" rel="stylesheet">',
])('a stylesheet stands in the page, and need not be asked for: %s', (link) => {
  expect(stylesInside(`<head>${link}</head>`, textOf)).toBe('<head><style>p{margin:$&}</style></head>')
})

test('a stylesheet of which the page needs nothing is gone', () => {
  expect(stylesInside('<head><link rel="stylesheet" href="/_next/static/a.css"/></head>', () => '')).toBe(
    '<head></head>',
  )
})

test.each([
  ['a stylesheet whose text is not known', '<link rel="stylesheet" href="/_next/static/b.css"/>'],
  ['a link that is no stylesheet', '<link rel="alternate" title="stylesheet" href="/_next/static/a.css"/>'],
  ['a text that speaks of one', '<p>&lt;link rel="stylesheet" href="/_next/static/a.css"&gt;</p>'],
])('%s stays as it is', (_what, part) => {
  expect(stylesInside(part, textOf)).toBe(part)
})
