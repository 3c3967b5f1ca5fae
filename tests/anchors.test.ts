import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {StartedLake} from './lake/start.ts'
import {lakeWith, published, write} from './pages/dataset.ts'
import {renderPage} from './pages/render.ts'

let lake: StartedLake
beforeAll(async () => {
  lake = await lakeWith(published)
})
afterAll(() => lake.stop())

/** The ids of a whole page: of what stands around it, and its own. */
const idsOf = async (path: string) =>
  [...`${await renderPage('frame')}${await renderPage(path)}`.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)

const twice = (ids: string[]) => ids.filter((id, place) => ids.indexOf(id) !== place)

const heading = (text: string, key: number) => ({
  _type: 'block',
  _key: `heading-${key}`,
  style: key % 2 ? 'h3' : 'h2',
  markDefs: [],
  children: [{_type: 'span', _key: 'span', text: text.replaceAll('-', ' '), marks: []}],
})

test.each([
  ['/articles/gut-skin-axis', 'article-gut-skin-axis'],
  ['/how-we-work', 'page-how-we-work'],
])('no heading of the text of %s takes an id that the page has itself, whatever it says', async (path, id) => {
  const page = published.find(({_id}) => _id === id)
  if (!page) throw new Error(`Nothing is published at ${path}`)
  const change = {_type: 'change', _key: 'change', date: '2026-11-20', note: 'We changed this.'}
  const changed = {...page, ...(page._type === 'article' && {changes: [change]})}
  write(lake, changed)
  const own = await idsOf(path)
  expect(own).toEqual(expect.arrayContaining(['main', 'colours', 'emergency-numbers']))
  expect(twice(own)).toEqual([])

  write(lake, {...changed, body: [...(page.body as object[]), ...own.map(heading)]})
  const ids = await idsOf(path)
  expect(ids.length).toBeGreaterThanOrEqual(2 * own.length)
  expect(twice(ids)).toEqual([])
  write(lake, page)
})
