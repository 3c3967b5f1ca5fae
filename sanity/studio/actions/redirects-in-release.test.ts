import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {type StartedLake, startLake} from '#tests/lake/start.ts'
import {redirectsInRelease} from './redirects-in-release.ts'

let lake: StartedLake
let client: SanityClient
let release: string
beforeAll(async () => {
  lake = await startLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())
beforeEach(async () => {
  await client.delete({query: '*[_type in ["redirect", "article"]]'})
  release = (await client.releases.create({})).releaseId
})

const at = (slug: string) => ({_id: 'one', _type: 'article', slug: {_type: 'slug', current: slug}})
const redirect = (_id: string, from: string, to: string) =>
  client.create({_id, _type: 'redirect', from: `/articles/${from}`, to: `/articles/${to}`})
const version = (slug: string) => ({...at(slug), _id: `versions.${release}.one`})
const LINES = '*[_type == "redirect"] | order(from) {"line": from + " → " + to}.line'
const redirects = (): Promise<string[]> => client.fetch(LINES)

/** Moves a published page in the release, and adds what it lacks there. */
async function moved(old: string, now: string): Promise<void> {
  await client.createOrReplace(at(old))
  await client.createOrReplace(version(now))
  await client.action(await redirectsInRelease(client, release, at(old), version(now)))
}

describe('a page that moves in a release', () => {
  test('has its redirect in the same release: readers have both at once, or neither', async () => {
    await moved('old', 'new')
    expect(await redirects()).toEqual([])
    await client.releases.publish({releaseId: release})
    expect(await redirects()).toEqual(['/articles/old → /articles/new'])
    expect(await client.fetch('*[_id == "one"][0].slug.current')).toBe('new')
  })

  test('lacks nothing once the release has the redirect, and again when it moves on', async () => {
    await moved('old', 'new')
    expect(await redirectsInRelease(client, release, at('old'), version('new'))).toEqual([])
    await moved('old', 'newer')
    await client.releases.publish({releaseId: release})
    expect(await redirects()).toEqual(['/articles/old → /articles/newer'])
  })

  test('takes along the published redirects that lead to it, without touching them before', async () => {
    await redirect('a', 'oldest', 'old')
    await moved('old', 'new')
    expect(await redirects()).toEqual(['/articles/oldest → /articles/old'])
    await client.releases.publish({releaseId: release})
    expect(await redirects()).toEqual(['/articles/old → /articles/new', '/articles/oldest → /articles/new'])
  })

  test('takes away those that begin where it goes, so that there is no loop', async () => {
    await redirect('a', 'new', 'old')
    await redirect(`versions.${release}.b`, 'new', 'elsewhere')
    await moved('old', 'new')
    expect(await redirectsInRelease(client, release, at('old'), version('new'))).toEqual([])
    await client.releases.publish({releaseId: release})
    expect(await redirects()).toEqual(['/articles/old → /articles/new'])
  })

  test('leaves drafts and other releases alone', async () => {
    const {releaseId: other} = await client.releases.create({})
    await redirect('drafts.a', 'short', 'old')
    await redirect(`versions.${other}.b`, 'old', 'else')
    await moved('old', 'new')
    expect(await client.getDocument('drafts.a')).toMatchObject({to: '/articles/old'})
    expect(await client.getDocument(`versions.${other}.b`)).toMatchObject({to: '/articles/else'})
    await client.releases.publish({releaseId: release})
    expect(await redirects()).toEqual(['/articles/old → /articles/new'])
  })
})

test('a page that stays where it is, or is new in the release, needs none', async () => {
  expect(await redirectsInRelease(client, release, at('same'), version('same'))).toEqual([])
  expect(await redirectsInRelease(client, release, null, version('new'))).toEqual([])
})
