import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import {registry} from '#sanity/content/registry.ts'
import {urlsShowing} from '#sanity/content/shown-on.ts'
import type {StartedLake} from '#tests/lake/start.ts'
import {lakeWith, published} from '#tests/pages/dataset.ts'
import {type CachedLookUp, cachedLookUp, studioLookUp} from './look-up.ts'

const asked: string[] = []
let lake: StartedLake
let lookUp: CachedLookUp

beforeAll(async () => {
  lake = await lakeWith(published)
  const client = lake.client('editor', {perspective: 'published'})
  lookUp = cachedLookUp((groq, params) => {
    asked.push(groq)
    return client.fetch(groq, {...params})
  })
})
afterAll(() => lake.stop())

const idsOf = (documents: {_id: string}[]) => documents.map(({_id}) => _id).sort()

describe('the Studio finds the same pages as the webhook', () => {
  test.each(Object.keys(registry))('for every %s', async (type) => {
    const documents = published.filter(({_type}) => _type === type)
    expect(documents).not.toEqual([])
    for (const after of documents) {
      const change = {before: null, after}
      const [found, wanted] = [await urlsShowing(change, lookUp), await urlsTouchedBy(change)]
      expect([after._id, new Set(found)]).toEqual([after._id, new Set(wanted)])
    }
  })
})

describe('look-ups', () => {
  test('of the same moment are asked as one, and not again until they are forgotten', async () => {
    lookUp.forget()
    asked.length = 0
    const [some, more] = await Promise.all([
      lookUp.withIds(['faq-how-long', 'none']),
      lookUp.withIds(['siteSettings', 'faq-how-long']),
    ])
    expect([idsOf(some), idsOf(more)]).toEqual([['faq-how-long'], ['faq-how-long', 'siteSettings']])
    await lookUp.withIds(['siteSettings'])
    expect(asked).toHaveLength(1)
    lookUp.forget()
    await lookUp.withIds(['siteSettings'])
    expect(asked).toHaveLength(2)
  })

  test('find who refers to a document, and each of them once', async () => {
    const section = 'section-understand'
    const referring = idsOf(await lookUp.referringTo([section, section, 'faq-how-long']))
    expect(referring).toContain('article-gut-skin-axis')
    expect(new Set(referring).size).toBe(referring.length)
  })

  test('find documents by the fields that no two may share', async () => {
    const found = await Promise.all([
      lookUp.withValue('article', 'slug.current', 'leaky-gut'),
      lookUp.withValue('redirect', 'from', '/faq'),
      lookUp.withValue('source', 'slug.current', 'leaky-gut'),
    ])
    expect(found.map(idsOf)).toEqual([['article-leaky-gut'], ['redirect-faq'], []])
  })

  test('of a Studio’s client hear of a publish, and see it', async () => {
    const client = lake.client('editor')
    const studio = studioLookUp(client)
    expect(studioLookUp(client)).toBe(studio)
    const heard = new Promise<string>((hear) => {
      const stop = studio.onChange((id) => {
        hear(id)
        stop()
      })
    })
    await studio.withIds(['note'])
    const writing = setInterval(() => client.createOrReplace({_id: 'note', _type: 'note'}), 100) // until it listens
    expect(await heard).toBe('note')
    clearInterval(writing)
    expect(idsOf(await studio.withIds(['note']))).toEqual(['note'])
  })

  test('for a release find what it will publish, and hear of it', async () => {
    const client = lake.client('editor')
    const [releaseId, publishedId] = ['rSpring', 'faq-spring']
    await client.releases.create({releaseId})
    const id = `versions.${releaseId}.${publishedId}`
    await client.create({_id: id, _type: 'faq', slug: {current: 'in-spring'}})
    const spring = studioLookUp(client, releaseId)
    expect(studioLookUp(client, releaseId)).toBe(spring)
    const slugOf = async (from: CachedLookUp) => (await from.withIds([publishedId])).map(({slug}) => slug)
    expect(await slugOf(spring)).toEqual([{current: 'in-spring'}])
    expect(await slugOf(studioLookUp(client))).toEqual([])
    expect(idsOf(await spring.withValue('faq', 'slug.current', 'in-spring'))).toEqual([publishedId])
    const heard = new Promise<string>((hear) => {
      const stop = spring.onChange((changed) => {
        hear(changed)
        stop()
      })
    })
    const writing = setInterval(
      () =>
        client
          .patch(id)
          .set({slug: {current: 'in-summer'}})
          .commit(),
      100,
    ) // until it listens
    expect(await heard).toBe(id)
    clearInterval(writing)
    expect(await slugOf(spring)).toEqual([{current: 'in-summer'}])
    expect([spring.sees(id), studioLookUp(client).sees(id), spring.sees(`drafts.${publishedId}`)]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('see no draft', async () => {
    await lake.client('editor').create({_id: 'drafts.faq-new', _type: 'faq', slug: {current: 'unheard-of'}})
    expect(await lookUp.withValue('faq', 'slug.current', 'unheard-of')).toEqual([])
    expect(await lookUp.withIds(['drafts.faq-new', 'faq-new'])).toEqual([])
  })
})
