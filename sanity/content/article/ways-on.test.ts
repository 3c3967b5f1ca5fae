import {describe, expect, test} from '@jest/globals'
import {waysOn} from './ways-on.ts'

type Start = Parameters<typeof waysOn>[0]

const nothing = {marked: [], markedWithin: [], listed: [], shown: [], named: []}

const other = (key: string, spokenOf: Partial<Start['sharing'][number]>): Start['sharing'][number] => ({
  ...nothing,
  ...spokenOf,
  card: {
    _id: key,
    _type: 'article',
    title: key,
    slug: key,
    standfirst: 'What is known.',
    section: null,
    hero: null,
    publishedOn: '2026-11-02',
  },
})

const inRow = (key: string) => ({_id: key, _type: 'article' as const, slug: key, title: key})

const article = (rest: Partial<Start>): Start => ({
  _id: 'own',
  ...nothing,
  sharing: [],
  newer: null,
  older: null,
  ...rest,
})

describe('related reading', () => {
  const own = {marked: ['milk', null, 'milk'], markedWithin: ['sugar'], shown: ['acne'], named: ['acne', 'rosacea']}

  test('begins with what has most in common, and says what that is', () => {
    const {related} = waysOn(
      article({
        ...own,
        sharing: [
          other('signs', {named: ['acne', 'rosacea']}),
          other('both', {listed: ['milk', 'sugar'], shown: ['acne']}),
        ],
      }),
    )
    expect(related.map(({title, shares}) => [title, shares])).toEqual([
      ['both', '2 claims and 1 sign'],
      ['signs', '2 signs'],
    ])
  })

  test('leaves out what a link alone has found, and what is neither claim nor pattern', () => {
    expect(waysOn(article({...own, sharing: [other('linked', {marked: [null, 'kefir']})]})).related).toEqual([])
  })

  test('leaves out the article itself', () => {
    const sharing = [other('own', {marked: ['milk']}), other('another', {marked: ['milk']})]
    expect(waysOn(article({...own, sharing})).related.map(({title}) => title)).toEqual(['another'])
  })

  test('ends after four', () => {
    const sharing = ['a', 'b', 'c', 'd', 'e'].map((key) => other(key, {marked: ['milk']}))
    expect(waysOn(article({...own, sharing})).related).toHaveLength(4)
  })
})

describe('the neighbours of an article', () => {
  test('stand before and after it in its section', () => {
    expect(waysOn(article({newer: inRow('newest'), older: inRow('oldest')}))).toMatchObject({
      before: {title: 'newest', href: '/articles/newest'},
      after: {title: 'oldest', href: '/articles/oldest'},
    })
  })

  test('are none where it stands alone or nowhere', () => {
    expect(waysOn(article({}))).toMatchObject({before: null, after: null})
  })
})
