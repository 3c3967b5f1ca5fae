import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {
  type ArticleRecord,
  articleRecord,
  jsonSchema,
  type SiteRecord,
  siteRecord,
} from '#sanity/content/evidence-record/format.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'
import {answerAt} from '../pages/render.ts'

const FOUNDING = '/articles/gut-skin-axis/evidence.json'
const articles = published.filter(({_type}) => _type === 'article').map(({slug}) => (slug as {current: string}).current)
const claims = published.filter(({_type}) => _type === 'claim')

let lake: StartedLake
beforeAll(async () => {
  lake = await lakeWith(published)
})
afterAll(() => lake.stop())

const ajv = new Ajv2020({strict: true, allErrors: true})
formats.default(ajv)

const answer = async <T>(path: string): Promise<T> => (await answerAt(path)).json() as Promise<T>

/** What the published schema, as it is served, says against an answer. */
async function faultsOf(data: unknown): Promise<string[]> {
  const schema = await answer<{$id: string}>('/schemas/evidence-1.json')
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema)
  validate(data)
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}

const all = ['/evidence.json', ...articles.map((slug) => `/articles/${slug}/evidence.json`)]

describe.each(all)('%s', (path) => {
  test('keeps to the published schema, and to nothing that it does not describe', async () => {
    const record = await answer<SiteRecord | ArticleRecord>(path)
    expect(await faultsOf(record)).toEqual([])
    const documented = record.scope === 'site' ? siteRecord : articleRecord
    expect(documented.parse(record)).toEqual(record)
  })

  test('names the schema that it keeps to, where it is kept, and its terms', async () => {
    expect(await answer(path)).toMatchObject({
      $schema: expect.stringMatching(/\/schemas\/evidence-1\.json$/),
      url: expect.stringMatching(new RegExp(`${path}$`)),
      licence: {url: expect.stringContaining('creativecommons.org')},
    })
  })
})

describe('the schema', () => {
  test('finds a wrong grade, a lost statement and a day that is none', async () => {
    const record = await answer<SiteRecord>('/evidence.json')
    const [first, ...rest] = record.claims
    for (const fault of [{grade: 'excellent'}, {statement: undefined}, {gradedOn: 'yesterday'}]) {
      expect(await faultsOf({...record, claims: [{...first, ...fault}, ...rest]})).not.toEqual([])
    }
  })

  test('lets fields pass that a later version may add', async () => {
    const record = await answer<SiteRecord>('/evidence.json')
    expect(await faultsOf({...record, added: true})).toEqual([])
  })

  test('describes every kind of thing that the record speaks of', () => {
    expect(Object.keys(jsonSchema('https://example.org/s.json').$defs ?? {}).sort()).toEqual([
      ...['ArticleRecord', 'Claim', 'Evidence', 'MadeClaim', 'Place', 'SiteRecord', 'Source'],
    ])
  })
})

describe('the record of the site', () => {
  test('has every published claim with every source on its side', async () => {
    const record = await answer<SiteRecord>('/evidence.json')
    expect(record.claims.map(({id}) => id).sort()).toEqual(claims.map(({_id}) => _id).sort())
    for (const claim of claims) {
      const own = record.claims.find(({id}) => id === claim._id)
      expect(own?.evidence.map(({stance, source}) => [stance, source.id])).toEqual(
        ((claim.evidence ?? []) as {stance: string; source: {_ref: string}}[]).map(({stance, source}) => [
          stance,
          source._ref,
        ]),
      )
      expect([own?.grade, own?.why]).toEqual([claim.grade, claim.why])
    }
  })

  test('has no draft, and no claim of one', async () => {
    const [claim] = claims
    if (!claim) throw new Error('The dataset has no claims')
    write(lake, {...claim, _id: `drafts.${claim._id}`, statement: 'An unpublished statement'})
    write(lake, {...claim, _id: 'drafts.claim-new', statement: 'Another unpublished statement'})
    expect(await (await answerAt('/evidence.json')).text()).not.toContain('npublished statement')
  })

  test('says that a source was retracted', async () => {
    const source = published.find(({_type}) => _type === 'source')
    if (!source) throw new Error('The dataset has no sources')
    write(lake, {...source, retracted: true})
    const record = await answer<SiteRecord>('/evidence.json')
    const sources = record.claims.flatMap(({evidence}) => evidence.map((one) => one.source))
    const retracted = sources.filter((one) => one.retracted).map(({id}) => id)
    expect([...new Set(retracted)]).toEqual([source._id])
    write(lake, source)
  })
})

describe('the record of an article', () => {
  test('numbers its claims as readers see them, and says where each is made', async () => {
    const {claims, article} = await answer<ArticleRecord>(FOUNDING)
    expect(claims.map(({number}) => number)).toEqual(claims.map((_, index) => index + 1))
    const places = claims.flatMap(({madeAt}) => madeAt)
    expect(places.filter(({url}) => !url.startsWith(article.url))).toEqual([])
    expect(places.some(({within}) => within?.url)).toBe(true)
    for (const {sentence, words} of places) if (words) expect(sentence).toContain(words)
  })

  test('states its review as readers see it', async () => {
    const {review} = await answer<ArticleRecord>(FOUNDING)
    expect(review).toMatchObject({status: 'sourcesChecked', reviewedBy: null, inWords: expect.stringContaining('Not')})
  })

  test('is not found where there is no article', async () => {
    expect((await answerAt('/articles/no-such-article/evidence.json')).status).toBe(404)
  })
})
