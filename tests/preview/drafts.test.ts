import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {ClientPerspective} from '@sanity/client'
import {articleBySlug} from '#sanity/content/article/query.ts'
import {findingsForPage} from '#sanity/content/preview/findings.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {editorsPreview, sharedPreview} from '#sanity/preview/drafts.ts'
import {mayEdit} from '#sanity/preview/permissions.ts'
import {during, type Preview} from '#sanity/preview/preview.ts'
import {ContentError, read} from '#sanity/read.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'

const PATH = '/articles/leaky-gut'
const ID = 'article-leaky-gut'

let started: StartedLake

const draftOf = (id: string, change: object): StoredDocument => {
  const stored = published.find(({_id}) => _id === id)
  if (!stored) throw new Error(`The demonstration content has no ${id}`)
  return {...stored, ...change, _id: `drafts.${id}`}
}

beforeAll(async () => {
  started = await lakeWith(published)
  process.env.SANITY_API_READ_TOKEN = started.token('viewer')
  write(started, draftOf(ID, {title: 'A drafted headline'}), draftOf('article-gut-skin-axis', {title: 'Another draft'}))
}, 60_000)
afterAll(() => started.stop())

const article = (slug: string) => read(articleBySlug, {slug}, `/articles/${slug}`)
const titleFor = async (preview: Preview, slug: string) => (await during(preview, () => article(slug)))?.title

describe('what a reader is told', () => {
  test('a visitor reads what is published, though the site holds a token', async () => {
    expect((await article('leaky-gut'))?.title).not.toContain('drafted')
  })

  test('an editor reads drafts, or what is published when that is asked for', async () => {
    expect(await titleFor(editorsPreview('drafts'), 'leaky-gut')).toContain('A drafted headline')
    expect(await titleFor(editorsPreview('published'), 'leaky-gut')).not.toContain('drafted')
  })

  test('a guest reads the shared draft, without marks, and every other page as it is published', async () => {
    const guest = sharedPreview(ID)
    expect(await titleFor(guest, 'leaky-gut')).toBe('A drafted headline')
    expect(await titleFor(guest, 'gut-skin-axis')).not.toContain('Another draft')
  })

  test('a guest reads of other documents on that page what is published of them', async () => {
    const [author] = draftOf(ID, {}).authors as {_ref: string}[]
    write(started, draftOf(author?._ref ?? '', {name: 'A drafted name'}))
    const told = async (preview: Preview) => JSON.stringify(await during(preview, () => article('leaky-gut')))
    expect(await told(editorsPreview('drafts'))).toContain('A drafted name')
    const guest = await told(sharedPreview(ID))
    expect([guest.includes('A drafted headline'), guest.includes('A drafted name')]).toEqual([true, false])
  })
})

describe('a draft that lacks something', () => {
  test('says what is missing where, and notes what was left out', async () => {
    const {title: _, ...untitled} = draftOf(ID, {})
    write(started, {...untitled, hero: {_type: 'figure', alt: 'A picture'}} as StoredDocument)
    const preview = editorsPreview('drafts')
    const failing = during(preview, () => article('leaky-gut'))
    await expect(failing).rejects.toBeInstanceOf(ContentError)
    await expect(failing).rejects.toMatchObject({faults: [{document: ID, path: 'title'}]})
    expect(preview.leftOut).toContainEqual(expect.objectContaining({document: ID, part: 'hero'}))
  })
})

describe('the findings of a page', () => {
  test('are those of its draft, and of nothing else', async () => {
    write(
      started,
      draftOf(ID, {title: 'Detox your gut: the miracle cure that heals every rash within a few short days'}),
    )
    const found = await findingsForPage(PATH, started.client('viewer'))
    expect(found.every(({document}) => document === ID)).toBe(true)
    expect(found.map(({path: [field]}) => field)).toContain('title')
    expect(await findingsForPage('/foods', started.client('viewer'))).toEqual([])
  })

  test('are those of its version where a release is looked at, judged beside what is in the release', async () => {
    const {client} = started
    await client('editor').releases.create({
      releaseId: 'rSpring',
      metadata: {title: 'Spring', releaseType: 'undecided'},
    })
    const strong = draftOf('claim-c30', {grade: 'strong'})
    const page = draftOf(ID, {title: 'Nothing to say against this'})
    const shown = /"_ref":"(claim-[^"]+)"/.exec(JSON.stringify(page))?.[1] ?? ''
    const later = draftOf(shown, {gradedOn: '2027-01-01'})
    for (const one of [strong, page, later])
      write(started, {...one, _id: one._id.replace('drafts.', 'versions.rSpring.')})
    const fields = async (path: string, perspective: ClientPerspective) =>
      (await findingsForPage(path, client('viewer'), perspective)).map(({path: [field], rule}) => `${field} ${rule}`)
    expect(await fields(PATH, ['rSpring'])).not.toContain('title loaded-word')
    expect(await fields(PATH, ['rSpring', 'drafts'])).not.toContain('title loaded-word')
    expect(await fields(PATH, 'published')).not.toContain('title loaded-word')
    expect(await fields(PATH, 'drafts')).toContain('title loaded-word')
    const told = async (perspective: ClientPerspective) => (await fields(PATH, perspective)).join()
    expect([await told(['rSpring', 'drafts']), await told('drafts')]).toEqual([
      expect.stringContaining('claim-regraded'),
      expect.not.stringContaining('claim-regraded'),
    ])
    const address = `/claims/${(strong.slug as {current: string}).current}`
    expect([await fields(address, ['rSpring']), await fields(address, 'drafts')]).toEqual([
      expect.arrayContaining(['grade claim-strong']),
      expect.not.arrayContaining(['grade claim-strong']),
    ])
  })
})

describe('who may share a draft', () => {
  test('an editor may, a viewer and a stranger may not, and nothing is changed by asking', async () => {
    const before = await started.client('viewer').getDocument(`drafts.${ID}`)
    expect(await mayEdit(started.token('editor'), ID)).toBe(true)
    expect(await mayEdit(started.token('viewer'), ID)).toBe(false)
    expect(await mayEdit('lake-0123456789abcdef-nobody', ID)).toBe(false)
    expect(await mayEdit(started.token('editor'), 'article-that-is-not')).toBe(false)
    expect(await started.client('viewer').getDocument(`drafts.${ID}`)).toEqual(before)
  })
})
