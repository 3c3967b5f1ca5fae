import {describe, expect, test} from '@jest/globals'
import {articlesOn, nearestArticles} from './view.ts'

type Article = Parameters<typeof nearestArticles>[0]['articles'][number]

const article = (id: string, publishedOn: string, ...marked: string[]): Article => ({
  ...{marked, markedWithin: [null], listed: [], shown: [], named: []},
  card: {
    ...{_id: id, _type: 'article', title: id, slug: id, standfirst: 'What is known.', section: null, hero: null},
    publishedOn,
  },
})

const titles = ({articles}: {articles: {title: string}[]}) => articles.map(({title}) => title)

describe('the articles at the foot of a page', () => {
  const own = [{id: 'milk'}, {id: 'sugar'}]

  test('are those that share most claims with it, of equals the newer first', () => {
    const articles = [
      article('newest', '2026-11-03'),
      article('newer', '2026-11-02', 'milk'),
      article('older', '2026-11-01', 'milk'),
      article('nearest', '2020-01-01', 'milk', 'sugar', 'kefir'),
    ]
    const found = nearestArticles({articles, articleCount: 4}, own, 'Acne')
    expect([titles(found), found.more]).toEqual([['nearest', 'newer', 'older', 'newest'], null])
  })

  test('are six of a thousand, and the search has the others', () => {
    const articles = Array.from({length: 60}, (_, turn) => article(`a${turn}`, '2026-11-01'))
    const found = nearestArticles({articles, articleCount: 1000}, own, 'Acne & spots')
    expect([titles(found).length, found.more]).toEqual([
      6,
      {name: 'Acne & spots', href: '/search?q=Acne+%26+spots&kind=article'},
    ])
  })
})

describe('the articles on the claims about a food', () => {
  test('begin with what speaks of most of them, each once, and leave out what only links to one', () => {
    const one = article('one', '2026-11-03', 'milk')
    const both = article('both', '2026-11-01', 'milk', 'sugar')
    const linked = article('linked', '2026-11-04', 'kefir')
    const byClaim = [
      {_id: 'milk', articles: [linked, one, both]},
      {_id: 'sugar', articles: [both]},
    ]
    expect(titles(articlesOn(byClaim, 'Milk'))).toEqual(['both', 'one'])
  })
})
