import {expect, test} from '@jest/globals'
import {articles} from './articles.ts'
import {drafts} from './draft.ts'
import {illustrations} from './illustrations.ts'
import {pages} from './pages.ts'

const documents = [...articles, ...drafts, ...pages]

/** Every object within a value that carries the field. */
function withField(value: unknown, field: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const found = Object.values(value).flatMap((inner) => withField(inner, field))
  return field in value ? [value as Record<string, unknown>, ...found] : found
}

test('every picture is one of the drawings, and its description fits in 125 letters', () => {
  for (const {_sanityAsset} of withField(documents, '_sanityAsset')) {
    expect(Object.keys(illustrations)).toContain(String(_sanityAsset).split('/').at(-1))
  }
  for (const {alt} of withField(documents, 'alt')) expect(String(alt).length).toBeLessThanOrEqual(125)
})

test('every care card has a heading that ends in “if:”', () => {
  const headings = withField(documents, 'level').flatMap(({heading}) => (heading ? [heading] : []))
  expect(headings.length).toBeGreaterThan(0)
  for (const heading of headings) expect(heading).toMatch(/if:$/)
})

test('a published article marks claims, and the first draft one alone, whose verb is too sure', () => {
  for (const article of articles) expect(withField(article, 'claim').length).toBeGreaterThan(4)
  expect(withField(drafts, 'claim')).toHaveLength(1)
})
