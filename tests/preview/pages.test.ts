import {globSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {pageAt, pages} from '#app/preview/pages.ts'

/** Pages that show no content of their own, so that there is nothing to preview. */
const WITHOUT_CONTENT = ['/link-ended', '/missing', '/missing/nearest', '/preview-closed', '/unavailable']

test('every page of the site that shows content can be previewed', () => {
  const files = globSync('app/(site)/**/page.tsx')
  const routes = files.map((file) => file.replace('app/(site)', '').replace(/\/page\.tsx$/, '') || '/')
  expect(routes.filter((route) => !WITHOUT_CONTENT.includes(route)).sort()).toEqual(Object.keys(pages).sort())
})

test.each([
  ['/', '/'],
  ['/about', '/[slug]'],
  ['/foods', '/foods'],
  ['/foods/kefir', '/foods/[slug]'],
  ['/articles/leaky-gut', '/articles/[slug]'],
  ['/sources/page', '/sources/[slug]'],
  ['/sources/page/2', '/sources/page/[page]'],
  ['/sections/eat/page/2', '/sections/[slug]/page/[page]'],
])('%s is answered by the page of %s', (path, route) => {
  expect(pageAt(path)?.page).toBe(pages[route])
})

test('an address that no page answers has no preview', () => {
  expect([pageAt('/articles/leaky-gut/more'), pageAt('/no/such')]).toEqual([null, null])
})
