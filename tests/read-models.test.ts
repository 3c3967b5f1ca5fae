import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {z} from 'zod'
import {articleBySlug} from '#sanity/content/article/query.ts'
import {articlePageView} from '#sanity/content/article/view.ts'
import {faqBySlug} from '#sanity/content/faq/query.ts'
import {faqView} from '#sanity/content/faq/view.ts'
import {foodBySlug, foodIndex} from '#sanity/content/food/query.ts'
import {foodIndexView, foodView} from '#sanity/content/food/view.ts'
import {foodListBySlug} from '#sanity/content/food-list/query.ts'
import {foodListView} from '#sanity/content/food-list/view.ts'
import {homePage} from '#sanity/content/home/query.ts'
import {homeView} from '#sanity/content/home/view.ts'
import {pageBySlug} from '#sanity/content/page/query.ts'
import {pageView} from '#sanity/content/page/view.ts'
import {ALL} from '#sanity/content/page-list/paging.ts'
import {slugsOf} from '#sanity/content/page-list/query.ts'
import {personBySlug} from '#sanity/content/person/query.ts'
import {personView} from '#sanity/content/person/view.ts'
import {sectionBySlug} from '#sanity/content/section/query.ts'
import {sectionView} from '#sanity/content/section/view.ts'
import {siteFrame} from '#sanity/content/site-settings/query.ts'
import {frameView} from '#sanity/content/site-settings/view.ts'
import {sourceBySlug, sources} from '#sanity/content/source/query.ts'
import {sourceIndexView, sourceView} from '#sanity/content/source/view.ts'
import {symptomPatternBySlug} from '#sanity/content/symptom-pattern/query.ts'
import {symptomPatternView} from '#sanity/content/symptom-pattern/view.ts'
import type {Query} from '#sanity/read.ts'
import {documents} from '#sanity/seed/documents.ts'
import {parseTolerantly} from '#sanity/tolerant.ts'
import {type StartedLake, startLake} from './lake/start.ts'

const ASSET = {
  _id: 'image-0123456789abcdef0123456789abcdef01234567-1200x800-png',
  _type: 'sanity.imageAsset',
  metadata: {lqip: 'data:,'},
}

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
  const transaction = started.client('administrator').transaction().create(ASSET)
  for (const document of documents) transaction.create(uploaded(document))
  await transaction.commit({visibility: 'async'})
})
afterAll(() => started.stop())

/** A seed document as the import leaves it: files are uploaded, and fields refer to their assets. */
const uploaded = <T extends object>(document: T): T =>
  JSON.parse(JSON.stringify(document), (_key, value) => {
    if (!value?._sanityAsset) return value
    const {_sanityAsset, ...image} = value
    return {...image, asset: {_type: 'reference', _ref: ASSET._id}}
  })

const ask = async <Q extends Query>(query: Q, params: object = {}) =>
  query.schema.parse(await started.client().fetch(query.groq, {...params}))

/** A read model and its view, tied together where both types are known. */
const shown =
  <T>(query: Query<z.ZodType<T>>, view: (answer: NonNullable<T>) => unknown) =>
  async (params?: {slug: string}) => {
    const answer = await ask(query, {...params, ...ALL})
    if (answer === null || answer === undefined) throw new Error(`${query.name} found nothing`)
    return view(answer as NonNullable<T>) // null has just been thrown out
  }

describe('the demonstration dataset is read without a loss', () => {
  test.each([
    ['article', shown(articleBySlug, (answer) => articlePageView(answer))],
    ['faq', shown(faqBySlug, faqView)],
    ['food', shown(foodBySlug, foodView)],
    ['foodList', shown(foodListBySlug, foodListView)],
    ['page', shown(pageBySlug, pageView)],
    ['person', shown(personBySlug, personView)],
    ['section', shown(sectionBySlug, sectionView)],
    ['source', shown(sourceBySlug, sourceView)],
    ['symptomPattern', shown(symptomPatternBySlug, (answer) => symptomPatternView(answer))],
  ])('on the page of every %s', async (type, page) => {
    const entries = await started.client().fetch<{slug: string}[]>(slugsOf(type).groq)
    expect(entries).toHaveLength(
      documents.filter(({_id, _type}) => _type === type && !_id.startsWith('drafts.')).length,
    )
    for (const {slug} of entries) expect(await page({slug})).toMatchObject({meta: {canonicalPath: expect.any(String)}})
  })

  test('on the front page, in the frame and in the indexes', async () => {
    expect(await shown(homePage, homeView)()).toMatchObject({lead: {title: expect.any(String)}})
    expect(await shown(siteFrame, frameView)()).toMatchObject({name: expect.any(String)})
    expect(await shown(foodIndex, foodIndexView)()).toMatchObject({foods: expect.any(Array)})
    expect(await shown(sources, sourceIndexView)()).toMatchObject({kinds: expect.any(Array)})
  })
})

test('a claim that lost its reason costs an article that claim and nothing else', async () => {
  const client = started.client('administrator')
  const slug = 'gut-skin-axis'
  const read = async () => {
    const outcome = parseTolerantly(articleBySlug.schema, await client.fetch(articleBySlug.groq, {slug}))
    if (!outcome.ok || !outcome.data) throw new Error('The article is gone')
    return articlePageView(outcome.data)
  }
  const whole = await read()
  await client
    .patch(whole.claims[0]?.id ?? '')
    .unset(['why'])
    .commit()
  const view = await read()
  expect(view.claims.map(({id}) => id)).toEqual(whole.claims.slice(1).map(({id}) => id))
  expect(view.body).toHaveLength(whole.body.length)
})
