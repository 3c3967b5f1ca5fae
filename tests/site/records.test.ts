import {afterAll, describe, expect, test} from '@jest/globals'
import type {ArticleRecord, SiteRecord} from '#sanity/content/evidence-record/format.ts'
import {editor, eventually, visit} from './editor.ts'
import {SITE} from './environment.ts'

const FOUNDING = '/articles/gut-skin-axis'
const client = editor()
const cleanUp: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const undo of cleanUp.reverse()) await undo()
})

const ask = async <T>(path: string): Promise<T> => (await fetch(SITE.url + path)).json() as Promise<T>

/** A claim that the founding article makes, and a source of it. */
async function cited() {
  const {claims} = await ask<ArticleRecord>(`${FOUNDING}/evidence.json`)
  const [claim] = claims.filter(({evidence}) => evidence.length > 0)
  const [evidence] = claim?.evidence ?? []
  if (!claim || !evidence) throw new Error('The founding article cites nothing')
  return {claim, source: evidence.source}
}

/** Every file that shows these words, asked until all do. */
const showing = (paths: string[], words: string) =>
  eventually(
    () => Promise.all(paths.map(async (path) => (await visit(path)).html.includes(words))),
    (all) => all.every(Boolean),
  )

describe('the files beside the pages', () => {
  test.each([
    ['/evidence.json', 'application/json'],
    ['/schemas/evidence-1.json', 'application/schema+json'],
    [`${FOUNDING}/evidence.json`, 'application/json'],
    [`${FOUNDING}/citation.json`, 'application/vnd.citationstyles.csl+json'],
    [`${FOUNDING}/citation.ris`, 'application/x-research-info-systems'],
    ['/sources/reynolds-2024/citation.ris', 'application/x-research-info-systems'],
  ])('%s is kept like a page, and open to every site', async (path, type) => {
    const {status, headers} = await eventually(
      () => visit(path),
      (answer) => answer.headers.get('x-nextjs-cache') === 'HIT',
    )
    expect([status, headers.get('x-nextjs-cache'), headers.get('content-type')]).toEqual([
      200,
      'HIT',
      `${type}; charset=utf-8`,
    ])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const head = await fetch(SITE.url + path, {method: 'HEAD'})
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('a changed claim shows in the record of the site and of each article that makes it, and nobody gets the old one', async () => {
    const {claim} = await cited()
    const {population} = await client.fetch('*[_id == $id][0]{population}', {id: claim.id})
    cleanUp.push(() =>
      population
        ? client.patch(claim.id).set({population}).commit()
        : client.patch(claim.id).unset(['population']).commit(),
    )
    const words = `Adults, changed by a test at ${Date.now()}`
    await client.patch(claim.id).set({population: words}).commit()
    const files = ['/evidence.json', `${FOUNDING}/evidence.json`]
    expect(await showing(files, words)).toEqual([true, true])
    for (const file of files) expect((await visit(file)).headers.get('x-nextjs-cache')).toBe('HIT')
  })

  test('a changed source shows in every file that cites it', async () => {
    const {claim, source} = await cited()
    const {design} = await client.fetch('*[_id == $id][0]{design}', {id: source.id})
    cleanUp.push(() =>
      design ? client.patch(source.id).set({design}).commit() : client.patch(source.id).unset(['design']).commit(),
    )
    const words = `changed by a test at ${Date.now()}`
    await client.patch(source.id).set({design: words}).commit()
    const page = (url: string) => new URL(url).pathname
    const files = [page(source.url), page(claim.url), FOUNDING].flatMap((of) => [
      `${of}/citation.json`,
      `${of}/citation.ris`,
    ])
    expect(await showing([...files, '/evidence.json'], words)).toEqual([...files.map(() => true), true])
  })

  test('a draft is in no file', async () => {
    const {claim} = await cited()
    const whole = await client.getDocument(claim.id)
    await client.createOrReplace({...whole, _id: `drafts.${claim.id}`, statement: 'An unpublished statement'} as never)
    cleanUp.push(() => client.delete(`drafts.${claim.id}`))
    const {claims} = await ask<SiteRecord>('/evidence.json')
    expect(claims.map(({statement}) => statement)).not.toContain('An unpublished statement')
  })

  test.each(['evidence.json', 'citation.json', 'citation.ris'])('%s of no article is not found', async (file) => {
    expect((await visit(`/articles/no-such-article-${Date.now()}/${file}`)).status).toBe(404)
  })

  test('pages name their files in their head, each where it is', async () => {
    for (const page of [FOUNDING, '/sources/reynolds-2024', '/evidence']) {
      const named = [...(await visit(page)).html.matchAll(/<link rel="alternate" type="(.*?)" href="(.*?)"/g)]
      expect(named.length).toBeGreaterThan(0)
      for (const [, type, href = ''] of named) {
        const {status, headers} = await visit(new URL(href, SITE.url).pathname)
        expect([href, status, headers.get('content-type')]).toEqual([href, 200, `${type}; charset=utf-8`])
      }
    }
  })
})
