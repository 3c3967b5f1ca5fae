import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {rulesGuard} from '#sanity/commands/rules-guard.ts'
import {type StartedLake, startLake} from '#tests/lake/start.ts'
import {bringBack} from './earlier.ts'

const reference = (_ref: string) => ({_type: 'reference', _ref})
const review = (reviewedOn: string) => ({_type: 'review', status: 'sourcesChecked', reviewedOn, meaning: reviewedOn})
const change = (note: string) => ({_type: 'change', _key: note, note})

let started: StartedLake
let editor: SanityClient
let first: string
beforeAll(async () => {
  started = await startLake({guard: rulesGuard})
  editor = started.client('editor', {perspective: 'raw'})
  const importer = started.client('importer')
  await importer.create({_id: 'section', _type: 'section', title: 'Evidence'})
  const {_rev} = await importer.create({
    ...{_id: 'page', _type: 'article', title: 'As it was', standfirst: 'Then.', section: reference('section')},
    authors: [{...reference('someone'), _weak: true, _key: 'a'}],
    review: review('2026-01-01'),
    changes: [change('Published')],
  })
  first = _rev
  await importer.createOrReplace({
    ...{_id: 'page', _type: 'article', title: 'As it is'},
    review: review('2026-06-01'),
    changes: [change('Mended'), change('Published')],
  })
})
afterAll(() => started.stop())

const present = async () => (await editor.getDocument('page')) ?? null
const draft = () => editor.getDocument('drafts.page')

test('an editor brings an earlier text back, with the review and the changes of today', async () => {
  await bringBack(editor, {id: 'page', revision: first, present: await present()})
  expect(await draft()).toMatchObject({
    ...{title: 'As it was', standfirst: 'Then.', section: {_ref: 'section'}},
    review: {reviewedOn: '2026-06-01', meaning: '2026-06-01'},
    changes: [{note: 'Mended'}, {note: 'Published'}],
  })
})

test('what it referred to and is gone is left out, what may be missing stays', async () => {
  await editor.delete('drafts.page')
  await editor.delete('section')
  await bringBack(editor, {id: 'page', revision: first, present: await present()})
  expect(await draft()).toMatchObject({title: 'As it was', authors: [{_ref: 'someone'}]})
  expect(await draft()).not.toHaveProperty('section')
})

test('what was deleted comes back as reviewed by nobody', async () => {
  await editor.delete({query: '*[_id in ["page", "drafts.page"]]'})
  await bringBack(editor, {id: 'page', revision: first, present: null})
  expect(await draft()).toMatchObject({title: 'As it was', review: {status: 'notReviewed'}})
})

test('a state that the history does not have is told of', async () => {
  await expect(bringBack(editor, {id: 'page', revision: 'never', present: null})).rejects.toThrow(/history/i)
})
