import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {StoredDocument} from '#sanity/content/references.ts'
import {type StartedLake, startLake} from '#tests/lake/start.ts'
import {publishing} from './publishing.ts'
import {redirectsOfAMove} from './redirects-of-a-move.ts'
import {regradePatches} from './regrade.ts'
import {voidPatches} from './review-patches.ts'

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())
beforeEach(() =>
  lake.client('editor').delete({query: '*[_type in ["redirect", "article", "term", "product", "claim"]]'}),
)

const at = (slug: string, type = 'article') => ({_id: 'one', _type: type, slug: {_type: 'slug', current: slug}})
const LINES = '*[_type == "redirect"] | order(from, _id) {"line": from + " → " + to}.line'
const redirects = (): Promise<string[]> => lake.client('editor').fetch(LINES, {}, {perspective: 'raw'})

/** Publishes a draft as the Studio does, and gives back every redirect there is then, as “from → to”. */
async function redirectsAfter(published: StoredDocument | null, draft: StoredDocument): Promise<string[]> {
  const client = lake.client('editor')
  if (published) await client.createOrReplace(published)
  const stored = await client.createOrReplace({...draft, _id: 'drafts.one'})
  await client.action([...(await redirectsOfAMove(client, published, stored)), ...publishing(stored, null)])
  return redirects()
}

describe('publishing a page', () => {
  test('under another address makes a redirect from the old one', async () => {
    expect(await redirectsAfter(at('old'), at('new'))).toEqual(['/articles/old → /articles/new'])
    expect(await lake.client().fetch('*[_type == "redirect"][0]{from, permanent}')).toEqual({
      from: '/articles/old',
      permanent: true,
    })
  })

  test('for the first time, or under the same address, makes none', async () => {
    expect(await redirectsAfter(null, at('new'))).toEqual([])
    expect(await redirectsAfter(at('same'), at('same'))).toEqual([])
  })

  test('twice elsewhere sends both old addresses to the newest', async () => {
    await redirectsAfter(at('first'), at('second'))
    expect(await redirectsAfter(at('second'), at('third'))).toEqual([
      '/articles/first → /articles/third',
      '/articles/second → /articles/third',
    ])
  })

  test('back under its first address leaves no loop', async () => {
    await redirectsAfter(at('first'), at('second'))
    expect(await redirectsAfter(at('second'), at('first'))).toEqual(['/articles/second → /articles/first'])
  })

  test('changes drafts of redirects too, and leaves redirects of other pages alone', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'drafts.a', _type: 'redirect', from: '/short', to: '/articles/old'})
    await client.create({_id: 'b', _type: 'redirect', from: '/else', to: '/articles/other'})
    expect(await redirectsAfter(at('old'), at('new'))).toEqual([
      '/articles/old → /articles/new',
      '/else → /articles/other',
      '/short → /articles/new',
    ])
  })

  test('does not publish what somebody is writing in a redirect', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'a', _type: 'redirect', from: '/short', to: '/articles/old', permanent: true})
    await client.create({_id: 'drafts.a', _type: 'redirect', from: '/shorter', to: '/articles/old'})
    await redirectsAfter(at('old'), at('new'))
    const [a, draft] = [await client.getDocument('a'), await client.getDocument('drafts.a')]
    expect(a).toMatchObject({from: '/short', to: '/articles/new', permanent: true})
    expect(draft).toMatchObject({from: '/shorter', to: '/articles/new'})
    expect(draft).not.toHaveProperty('permanent')
  })

  test('changes nothing in a release, and does not count on it', async () => {
    const client = lake.client('editor')
    await client.releases.create({releaseId: 'rSpring'})
    await client.create({_id: 'versions.rSpring.a', _type: 'redirect', from: '/articles/old', to: '/articles/spring'})
    expect((await redirectsAfter(at('old'), at('new'))).sort()).toEqual([
      '/articles/old → /articles/new',
      '/articles/old → /articles/spring',
    ])
  })

  test('leaves no redirect behind when it is refused', async () => {
    const client = lake.client('editor')
    await client.create(at('old'))
    const before = await client.create({...at('new'), _id: 'drafts.one'})
    await client.patch('drafts.one').set({title: 'Somebody typed on.'}).commit()
    const actions = [...(await redirectsOfAMove(client, at('old'), before)), ...publishing(before, null)]
    await expect(client.action(actions)).rejects.toMatchObject({statusCode: 409})
    await expect(client.action([...actions.slice(0, -1), ...publishing(before, null, voidPatches)])).rejects.toThrow()
    expect(await redirects()).toEqual([])
  })

  test('lets go of a review in the same transaction', async () => {
    const client = lake.client('editor')
    const draft = await client.create({...at('new'), _id: 'drafts.one', review: {status: 'sourcesChecked'}})
    await client.action(publishing(draft, null, voidPatches))
    expect(await client.getDocument('one')).toMatchObject({review: {status: 'changedSinceReview'}})
  })
})

describe('publishing a new grade', () => {
  const claim = {_id: 'one', _type: 'claim', grade: 'limited', gradedOn: '2026-01-01'}
  const record = {why: 'A new trial.', today: '2026-11-23', newKey: 'k'}

  test('keeps the earlier grade, its date and the reason', async () => {
    const client = lake.client('editor')
    const published = await client.create(claim)
    const draft = await client.create({...claim, _id: 'drafts.one', grade: 'moderate'})
    await client.action(publishing(draft, published, regradePatches({published, draft}, record)))
    expect(await client.getDocument('one')).toMatchObject({
      grade: 'moderate',
      gradedOn: '2026-11-23',
      history: [{grade: 'limited', gradedOn: '2026-01-01', note: 'A new trial.'}],
    })
  })

  test('writes nothing down when readers have another grade by now', async () => {
    const client = lake.client('editor')
    const published = await client.create(claim)
    const draft = await client.create({...claim, _id: 'drafts.one', grade: 'moderate'})
    await client.patch('one').set({grade: 'contested'}).commit()
    const actions = publishing(draft, published, regradePatches({published, draft}, record))
    await expect(client.action(actions)).rejects.toMatchObject({statusCode: 409})
    expect(await client.getDocument('one')).not.toHaveProperty('history')
    expect(await client.getDocument('drafts.one')).not.toHaveProperty('history')
  })
})

test('a document without a page of its own makes no redirect', async () => {
  expect(await redirectsAfter(at('old', 'term'), at('new', 'term'))).toEqual([])
  expect(await redirectsAfter(at('old', 'product'), at('new', 'product'))).toEqual([])
})
