import {expect, test} from '@jest/globals'
import type {ArticleCard} from '../article/card/query.ts'
import type {Home} from './query.ts'
import {homeView} from './view.ts'

const card = (id: string): ArticleCard => ({
  _id: id,
  _type: 'article',
  title: id,
  slug: id,
  standfirst: '',
  section: null,
  hero: null,
  publishedOn: '2026-11-01',
})

const home = (rest: Partial<Home> = {}): Home => ({
  settings: null,
  latest: [],
  sections: [],
  symptomPatterns: [],
  foodLists: [],
  faqs: [],
  claims: [],
  ...rest,
})

const settings = {
  _id: 'siteSettings',
  _type: 'siteSettings' as const,
  name: 'Site',
  tagline: 'Tag',
  description: 'All',
  lead: card('a'),
  featured: [card('b')],
}

test('the front page shows no article twice', () => {
  const view = homeView(home({settings, latest: [card('a'), card('b'), card('c')]}))
  expect(view.lead?.id).toBe('a')
  expect(view.featured.map(({id}) => id)).toEqual(['b'])
  expect(view.latest.map(({id}) => id)).toEqual(['c'])
})

test('the newest article leads when editors chose none', () => {
  const view = homeView(home({latest: [card('c'), card('d')]}))
  expect(view.lead?.id).toBe('c')
  expect(view.latest.map(({id}) => id)).toEqual(['d'])
})

test('the front page stands without any content', () => {
  expect(homeView(home())).toMatchObject({lead: null, latest: [], grades: [], claimCount: 0})
})

test('the front page counts claims by grade, best supported first', () => {
  const claims = (['limited', 'strong', 'limited'] as const).map((grade, index) => ({_id: String(index), grade}))
  expect(homeView(home({claims})).grades).toMatchObject([
    {grade: 'strong', count: 1},
    {grade: 'limited', count: 2},
  ])
})
