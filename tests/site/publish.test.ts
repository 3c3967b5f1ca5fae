import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {editor, eventually, importer, visit} from './editor.ts'
import {SITE} from './environment.ts'

const FAQ = 'faq-how-long'
const FAQ_PAGES = ['/articles/gut-skin-axis', '/questions']
/** Addresses that no earlier run has asked for: the build, and what it has kept, may be reused. */
const OLD = `/articles/old-name-${Date.now()}`
const NEW = `does-water-help-${Date.now()}`
const client: SanityClient = editor()
const cleanUp: (() => Promise<unknown>)[] = []

const statusOf = async (path: string) => (await visit(path)).status

async function leadOf(path: string): Promise<[number, string | null]> {
  const {status, headers} = await visit(path)
  return [status, headers.get('location')]
}

/** Enters a redirect past the rules, which know tricks and circles too: the site has to hold by itself. */
async function enter(redirect: {_id: string; from: string; to: string}): Promise<void> {
  await importer().createOrReplace({_type: 'redirect', ...redirect})
  cleanUp.push(() => client.delete(redirect._id))
}

afterAll(async () => {
  for (const undo of cleanUp.reverse()) await undo()
})

describe('publishing through the API', () => {
  test('a changed answer shows on every page that includes the question, and nowhere else', async () => {
    const {shortAnswer} = await client.fetch('*[_id == $id][0]{shortAnswer}', {id: FAQ})
    cleanUp.push(() => client.patch(FAQ).set({shortAnswer}).commit())
    const other = await eventually(
      () => visit('/articles/leaky-gut'),
      ({headers}) => headers.get('x-nextjs-cache') === 'HIT',
    )
    await client.patch(FAQ).set({shortAnswer: 'Nobody has measured it (changed by a test).'}).commit()
    for (const page of FAQ_PAGES) {
      const shown = await eventually(
        () => visit(page),
        ({html}) => html.includes('changed by a test'),
      )
      expect([page, shown.status, shown.html.includes('changed by a test')]).toEqual([page, 200, true])
    }
    const after = await visit('/articles/leaky-gut')
    expect([after.headers.get('x-nextjs-cache'), after.html === other.html]).toEqual(['HIT', true])
  })

  test('of two publishes in quick succession the second is never lost to a render that was under way', async () => {
    const {shortAnswer} = await client.fetch('*[_id == $id][0]{shortAnswer}', {id: FAQ})
    cleanUp.push(() => client.patch(FAQ).set({shortAnswer}).commit())
    for (const pause of [0, 20, 40, 60, 80, 120, 160, 240]) {
      await client
        .patch(FAQ)
        .set({shortAnswer: `The first of two, ${pause} ms before.`})
        .commit()
      await wait(pause)
      await client
        .patch(FAQ)
        .set({shortAnswer: `The second of two, ${pause} ms later.`})
        .commit()
      await wait(300)
    }
    const last = await eventually(
      () => visit('/questions'),
      ({html}) => html.includes('second of two, 240 ms'),
    )
    expect(last.html.includes('second of two, 240 ms')).toBe(true)
  })

  test('a new document has a page at once, without a build, and a deleted one is not found', async () => {
    expect((await visit(`/questions/${NEW}`)).status).toBe(404)
    const source = await client.getDocument(FAQ)
    await client.create({
      ...source,
      _id: 'faq-test',
      slug: {_type: 'slug', current: NEW},
      question: 'Does water help?',
    } as never)
    const shown = await eventually(
      () => visit(`/questions/${NEW}`),
      ({status}) => status === 200,
    )
    expect([shown.status, shown.html.includes('Does water help?')]).toEqual([200, true])
    await client.delete('faq-test')
    const gone = await eventually(
      () => visit(`/questions/${NEW}`),
      ({status}) => status === 404,
    )
    expect(gone.status).toBe(404)
  })

  test.each([OLD, '/old/deep/path', '/alte/größe'])(
    'an address that readers found empty, %s, leads on as soon as an editor has said where, and no longer after',
    async (from) => {
      const asked = encodeURI(from)
      expect([await statusOf(asked), await statusOf(asked)]).toEqual([404, 404])
      await enter({_id: 'redirect-test', from, to: '/articles/leaky-gut'})
      expect(await leadOf(asked)).toEqual([307, '/articles/leaky-gut'])
      expect(await leadOf(`${asked}?from=letter`)).toEqual([307, '/articles/leaky-gut'])
      const ended = await fetch(`${SITE.url}${asked}/`)
      expect([ended.status, new URL(ended.url).pathname]).toEqual([200, '/articles/leaky-gut'])
      await client.delete('redirect-test')
      expect(await statusOf(asked)).toBe(404)
    },
  )

  test('an old address that leads on for good says so, with one Location', async () => {
    expect(await leadOf('/faq')).toEqual([308, '/questions'])
    expect((await visit('/faq', {method: 'HEAD'})).headers.get('location')).toBe('/questions')
  })

  test.each(['//example.org', '/\\example.org', '/%2Fexample.org', '/%5cexample.org', '/.//example.org', 'http:/x'])(
    'a redirect to another host by a trick, %s, is not followed',
    async (to) => {
      await enter({_id: 'redirect-trick', from: `${OLD}-trick`, to})
      expect(await statusOf(`${OLD}-trick`)).toBe(404)
    },
  )

  test('redirects in a circle are not followed, and a page on the circle ends it', async () => {
    await enter({_id: 'redirect-one', from: `${OLD}-one`, to: `${OLD}-one/`})
    expect(await statusOf(`${OLD}-one`)).toBe(404)
    await enter({_id: 'redirect-one', from: `${OLD}-one`, to: `${OLD}-two`})
    await enter({_id: 'redirect-two', from: `${OLD}-two`, to: `${OLD}-one`})
    expect(await statusOf(`${OLD}-one`)).toBe(404)
    await enter({_id: 'redirect-one', from: `${OLD}-one`, to: '/questions'})
    await enter({_id: 'redirect-two', from: '/questions', to: `${OLD}-one`})
    expect(await leadOf(`${OLD}-one`)).toEqual([307, '/questions'])
    expect(await statusOf('/questions')).toBe(200)
  })

  test('a draft reaches no visitor', async () => {
    const {title} = await client.fetch('*[_id == "article-leaky-gut"][0]{title}')
    const source = await client.getDocument('article-leaky-gut')
    await client.createOrReplace({
      ...source,
      _id: 'drafts.article-leaky-gut',
      title: 'An unpublished headline',
    } as never)
    cleanUp.push(() => client.delete('drafts.article-leaky-gut'))
    const page = await visit('/articles/leaky-gut')
    expect(page.html.includes(title)).toBe(true)
    expect(page.html.includes('An unpublished headline')).toBe(false)
  })
})
