import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {SearchFile} from '#sanity/content/search/entry.ts'
import {SEARCH_FILE} from '#sanity/content/search/files.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published} from '../pages/dataset.ts'
import {answerAt} from '../pages/render.ts'

const ARTICLES = 230
/** One that the model cannot accept is left out, and hides none that come after it. */
const BROKEN = 'article-copy-050'

const article = published.find(({_type}) => _type === 'article')
const copies = Array.from({length: ARTICLES}, (_, number) => ({
  ...article,
  _id: `article-copy-${String(number).padStart(3, '0')}`,
  _type: 'article',
  slug: {_type: 'slug', current: `copy-${number}`},
}))

let started: StartedLake
beforeAll(async () => {
  const broken = copies.map((copy) => (copy._id === BROKEN ? {...copy, title: 7} : copy))
  started = await lakeWith([...published, ...broken])
})
afterAll(() => started.stop())

test('search knows every article, however many there are', async () => {
  const {entries} = SearchFile.parse(await (await answerAt(SEARCH_FILE)).json())
  const found = entries.map(({id}) => id).filter((id) => id.startsWith('article-copy-'))
  expect(found).toEqual(copies.map(({_id}) => _id).filter((id) => id !== BROKEN))
})
