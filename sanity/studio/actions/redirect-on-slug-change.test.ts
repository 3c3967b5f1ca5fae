import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {StoredDocument} from '#sanity/content/references.ts'
import {type StartedLake, startLake} from '#tests/lake/start.ts'
import {redirectOnSlugChange} from './redirect-on-slug-change.ts'

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())
beforeEach(() => lake.client('editor').delete({query: '*[_type == "redirect"]'}))

const article = (slug: string, type = 'article'): StoredDocument => ({
  _id: 'one',
  _type: type,
  slug: {_type: 'slug', current: slug},
})

/** Publishes a move, and gives back every redirect there is then, as “from → to”. */
async function redirectsAfter(published: StoredDocument | null, draft: StoredDocument): Promise<string[]> {
  const client = lake.client('editor')
  const mutations = await redirectOnSlugChange({client, published, draft})
  if (mutations.length > 0) await client.mutate(mutations)
  return client.fetch('*[_type == "redirect"] | order(from) {"line": from + " → " + to}.line', {}, {perspective: 'raw'})
}

describe('publishing a page', () => {
  test('under another address makes a redirect from the old one', async () => {
    expect(await redirectsAfter(article('old'), article('new'))).toEqual(['/articles/old → /articles/new'])
  })

  test('for the first time, or under the same address, makes none', async () => {
    expect(await redirectsAfter(null, article('new'))).toEqual([])
    expect(await redirectsAfter(article('same'), article('same'))).toEqual([])
  })

  test('twice elsewhere sends both old addresses to the newest', async () => {
    await redirectsAfter(article('first'), article('second'))
    expect(await redirectsAfter(article('second'), article('third'))).toEqual([
      '/articles/first → /articles/third',
      '/articles/second → /articles/third',
    ])
  })

  test('back under its first address leaves no loop', async () => {
    await redirectsAfter(article('first'), article('second'))
    expect(await redirectsAfter(article('second'), article('first'))).toEqual(['/articles/second → /articles/first'])
  })

  test('changes drafts of redirects too, and leaves redirects of other pages alone', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'drafts.a', _type: 'redirect', from: '/short', to: '/articles/old'})
    await client.create({_id: 'b', _type: 'redirect', from: '/else', to: '/articles/other'})
    expect(await redirectsAfter(article('old'), article('new'))).toEqual([
      '/articles/old → /articles/new',
      '/else → /articles/other',
      '/short → /articles/new',
    ])
  })

  test('goes by what is published, and changes nothing in a release', async () => {
    const client = lake.client('editor')
    await client.releases.create({releaseId: 'rSpring'})
    await client.create({_id: 'versions.rSpring.a', _type: 'redirect', from: '/articles/old', to: '/articles/spring'})
    expect(await redirectsAfter(article('old'), article('new'))).toEqual([
      '/articles/old → /articles/new',
      '/articles/old → /articles/spring',
    ])
  })
})

test('a document without a page of its own makes no redirect', async () => {
  expect(await redirectsAfter(article('old', 'term'), article('new', 'term'))).toEqual([])
  expect(await redirectsAfter(article('old', 'product'), article('new', 'product'))).toEqual([])
})
