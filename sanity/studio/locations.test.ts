import {expect, test} from '@jest/globals'
import {registry} from '#sanity/content/registry.ts'
import {lookUpIn} from '#sanity/content/rules/dataset.ts'
import type {Entry} from '#sanity/content/shown.ts'
import {published} from '#tests/pages/dataset.ts'
import {placesShowing} from './inspectors/shown-on/places.ts'
import {mainDocuments, stateOf} from './locations.ts'

const dataset = lookUpIn(published)
const lookUp = {
  referringTo: async (ids: string[]) => dataset.referringTo(ids),
  withIds: async (ids: string[]) => dataset.withIds(ids),
}

function stored(id: string) {
  const found = published.find(({_id}) => _id === id)
  if (!found) throw new Error(`The demonstration dataset has no ${id}`)
  return found
}

const placesOf = (id: string) => placesShowing(stored(id), lookUp)

test('a question shows on its own page, on pages that ask it, and in lists, each with its title', async () => {
  const {own, within, lists, everywhere} = await placesOf('faq-how-long')
  expect(own?.path).toBe('/questions/how-long')
  expect(within).toContainEqual({
    path: '/articles/gut-skin-axis',
    title: stored('article-gut-skin-axis').title,
    of: {id: 'article-gut-skin-axis', type: 'article'},
  })
  expect(lists.map(({path, title}) => [path, title])).toEqual([
    ['/', 'Front page'],
    ['/questions', 'Questions'],
  ])
  expect(everywhere).toBe(false)
})

test('every list of the site is called as its headline has it', async () => {
  const lists = new Map<string, string>()
  const oneOfEach = new Map(published.map(({_id, _type}) => [_type, _id]))
  for (const _id of oneOfEach.values()) for (const {path, title} of (await placesOf(_id)).lists) lists.set(path, title)
  expect(Object.fromEntries(lists)).toEqual({
    '/': 'Front page',
    '/symptoms': 'Signs on the skin',
    '/foods': 'Foods and food lists',
    '/questions': 'Questions',
    '/sources': 'Sources',
    '/evidence': 'The evidence, claim by claim',
    '/evidence/matrix': 'The evidence matrix',
    '/how-we-grade': 'How we grade',
    '/glossary': 'Glossary',
  })
})

test('the settings stand on every page, and a section there too, beside its own page', async () => {
  expect((await placesOf('siteSettings')).everywhere).toBe(true)
  const {own, everywhere} = await placesOf('section-eat')
  expect([own?.path, everywhere]).toEqual(['/sections/eat', true])
})

test('a document that no page shows has no places, and Presentation says so', async () => {
  const nowhere = await placesShowing({_id: 'redirect-old', _type: 'redirect', from: '/old', to: '/'}, lookUp)
  expect(nowhere).toEqual({own: null, within: [], lists: [], everywhere: false})
  expect(stateOf(nowhere, {isPublished: true})).toEqual({message: 'No page shows this', tone: 'caution'})
  expect(stateOf(nowhere, {isPublished: false, isWithoutAddress: true}).message).toBe(
    'Give it an address (slug) to preview it',
  )
})

test('a draft of a new document is placed where it would show, by its published id', async () => {
  const draft = {...stored('faq-how-long'), _id: 'drafts.faq-new', slug: {current: 'new'}}
  const {own} = await placesShowing(draft, lookUp)
  expect(own).toMatchObject({path: '/questions/new', of: {id: 'faq-new'}})
})

test('Presentation counts the pages, and says whether they show it now', async () => {
  const places = await placesOf('faq-how-long')
  const state = stateOf(places, {isPublished: true})
  expect(state.message).toBe(`Shown on ${state.locations?.length} pages`)
  expect(state.locations?.[0]).toEqual({title: stored('faq-how-long').question, href: '/questions/how-long'})
  expect(stateOf({...places, within: [], lists: []}, {isPublished: false}).message).toBe('Would be shown on 1 page')
  expect(stateOf(await placesOf('siteSettings'), {isPublished: true}).message).toBe('Shown on every page')
})

test('Presentation knows the document behind every kind of page', () => {
  const routes = mainDocuments.flatMap(({route}) => route)
  const entries: Entry[] = Object.values(registry)
  for (const {path} of entries) {
    const route = path?.(':slug')
    if (route && !route.includes('#')) expect(routes).toContain(route)
  }
})
