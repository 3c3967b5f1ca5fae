import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Action, SanityClient} from '@sanity/client'
import {rulesGuard} from '#sanity/commands/rules-guard.ts'
import {documents} from '#sanity/seed/documents.ts'
import {reviewPatches, voidPatches} from '#sanity/studio/actions/review-patches.ts'
import {type StartedLake, startLake} from '../lake/start.ts'
import {ASSET, published, uploaded} from '../pages/dataset.ts'

const FIRST_DRAFT = 'article-gut-skin-axis-first-draft'
const CORRECTED = 'article-gut-skin-axis'

let started: StartedLake
let editor: SanityClient
beforeAll(async () => {
  started = await startLake({guard: rulesGuard})
  editor = started.client('editor', {perspective: 'raw'})
  const filling = started.client('importer').transaction()
  for (const document of [ASSET, ...documents.map(uploaded)]) filling.createOrReplace(document)
  await filling.commit()
})
afterAll(() => started.stop())

const named = (name: string, more: object) => ({actionType: `sanity.action.document.${name}`, ...more}) as Action
const publishing = (id: string) => named('publish', {draftId: `drafts.${id}`, publishedId: id})

/** Status and message of a refusal. */
const refusal = (work: Promise<unknown>): Promise<{statusCode: number; message: string}> =>
  work.then(
    () => {
      throw new Error('it was not refused')
    },
    ({statusCode, message}) => ({statusCode, message}),
  )

async function stored(id: string) {
  const document = await editor.getDocument(id)
  if (!document) throw new Error(`There is no ${id}`)
  return document
}

/** Begins a draft of a published document, changed so. */
async function draftOf(id: string, change: object): Promise<void> {
  const {_rev, ...fields} = await stored(id)
  await editor.createOrReplace({...fields, ...change, _id: `drafts.${id}`})
}

describe('publishing what breaks the rules', () => {
  test('is refused by the actions endpoint, with the rules, the documents, their places and what to do', async () => {
    const {statusCode, message} = await refusal(editor.action(publishing(FIRST_DRAFT)))
    expect(statusCode).toBe(400)
    expect(message).toContain('Nothing was published, because editorial rules are not met')
    expect(message).toMatch(/^- article-gut-skin-axis-first-draft(, \S+)?: .+ \(rule [a-z-]+\)$/m)
    expect(await editor.getDocument(FIRST_DRAFT)).toBeUndefined()
  })

  test('is refused by the mutate endpoint, created, replaced or patched', async () => {
    const {_rev, ...draft} = await stored(`drafts.${FIRST_DRAFT}`)
    expect((await refusal(editor.create({...draft, _id: FIRST_DRAFT}))).statusCode).toBe(400)
    expect((await refusal(editor.createOrReplace({...draft, _id: CORRECTED}))).statusCode).toBe(400)
    expect((await refusal(editor.patch(CORRECTED).set({body: draft.body}).commit())).statusCode).toBe(400)
  })

  test('is refused to administrators too', async () => {
    const {statusCode} = await refusal(started.client('administrator').action(publishing(FIRST_DRAFT)))
    expect(statusCode).toBe(400)
  })
})

describe('publishing what keeps the rules', () => {
  test('the corrected article is published by actions and by mutate', async () => {
    await draftOf(CORRECTED, {})
    await editor.action(publishing(CORRECTED))
    const {_rev, ...article} = await stored(CORRECTED)
    await editor.createOrReplace(article)
    expect((await stored(CORRECTED))._rev).not.toBe(_rev)
  })

  test('documents of one transaction see each other, in any order', async () => {
    const {_rev: _, _createdAt, _updatedAt, ...claim} = await stored(published.find(isClaim)?._id ?? '')
    const twin = {...claim, _id: 'claim-twin', slug: {_type: 'slug', current: 'a-twin'}}
    const question = await stored(published.find(({_type}) => _type === 'faq')?._id ?? '')
    const twins = [{_type: 'reference', _ref: 'claim-twin', _key: 'twin'}]
    const both = editor.transaction().patch(question._id, (patch) => patch.set({claims: twins}))
    await both.create(twin).commit()
    expect(await editor.getDocument('claim-twin')).toBeDefined()
  })

  test('everything that the demonstration publishes could be published again', async () => {
    const ours = published.filter(({_type}) => !_type.startsWith('sanity.'))
    const again = editor.transaction()
    for (const document of ours) again.patch(document._id, (patch) => patch.set({_touched: true}))
    const {message} = await again.commit({dryRun: true}).then(
      () => ({message: ''}),
      (error: Error) => error,
    )
    expect(message).toBe('')
  })
})

const isClaim = ({_type}: {_type: string}) => _type === 'claim'

describe('a review', () => {
  const given = {status: 'sourcesChecked' as const, reviewedBy: 'person-editor', note: 'Sources checked again.'}
  const reviewedBy = async () => published.find(({_type}) => _type === 'person')?._id ?? ''
  const on = {today: '2026-11-23', newKey: 'newest'}

  test('is given by reviewers alone, in drafts too', async () => {
    await draftOf(CORRECTED, {})
    const draft = await stored(`drafts.${CORRECTED}`)
    const [patch] = reviewPatches(draft, {...given, reviewedBy: await reviewedBy()}, on)
    const marking = (client: SanityClient) => client.patch(draft._id, patch as never).commit()
    const {statusCode, message} = await refusal(marking(editor))
    expect(statusCode).toBe(403)
    expect(message).toContain('Only a reviewer or an administrator may mark a document as reviewed')
    await marking(started.client('reviewer'))
    await editor.action(publishing(CORRECTED))
    expect(await stored(CORRECTED)).toMatchObject({review: {reviewedOn: '2026-11-23', revision: draft._rev}})
  })

  test('is given in a release as in a draft, and published with it by an editor', async () => {
    const {releaseId} = await editor.releases.create({})
    await editor.createVersion({releaseId, publishedId: CORRECTED, baseId: CORRECTED})
    const version = await stored(`versions.${releaseId}.${CORRECTED}`)
    const [patch] = reviewPatches(version, {...given, reviewedBy: await reviewedBy()}, on)
    const marking = (client: SanityClient) => client.patch(version._id, patch as never).commit()
    expect((await refusal(marking(editor))).statusCode).toBe(403)
    await marking(started.client('reviewer'))
    await editor.releases.publish({releaseId})
    expect(await stored(CORRECTED)).toMatchObject({review: {revision: version._rev}})
  })

  test('adds its note to the changes that readers see, the newest first', async () => {
    const article = await stored(CORRECTED)
    const patches = reviewPatches(article, {...given, reviewedBy: await reviewedBy()}, on)
    const transaction = started.client('reviewer').transaction()
    for (const patch of patches) transaction.patch(CORRECTED, patch as never)
    await transaction.commit()
    expect((await stored(CORRECTED)).changes[0]).toEqual({
      _type: 'change',
      _key: 'newest',
      date: on.today,
      note: given.note,
    })
  })

  test('is void once the page says something else, and holds readers off until it is let go', async () => {
    await draftOf(CORRECTED, {title: 'The gut and the skin, said otherwise'})
    const {message} = await refusal(editor.action(publishing(CORRECTED)))
    expect(message).toContain('(rule review-void)')
    await editor.patch(`drafts.${CORRECTED}`, voidPatches[0] as never).commit()
    await editor.action(publishing(CORRECTED))
    expect(await stored(CORRECTED)).toMatchObject({review: {status: 'changedSinceReview', reviewedOn: '2026-11-23'}})
  })

  test('cannot be taken back up by an editor once it was let go', async () => {
    const article = await stored(CORRECTED)
    const backUp = {review: {...article.review, status: 'sourcesChecked'}}
    expect((await refusal(editor.patch(CORRECTED).set(backUp).commit())).statusCode).toBe(403)
  })
})
