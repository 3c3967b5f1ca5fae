import {describe, expect, test} from '@jest/globals'
import {groupsOf, summaryOf} from './groups.ts'
import type {PlaceShown, ShownOn} from './places.ts'

const place = (path: string): PlaceShown => ({path, title: path.slice(1), of: {id: path, type: 'article'}})

const shown = (own: string | null, within: string[], everywhere = false): ShownOn => ({
  own: own ? place(own) : null,
  within: within.map(place),
  lists: [],
  everywhere,
})

/** Each place on a line: its group, its path and when it shows. */
const linesOf = (...states: Parameters<typeof groupsOf>) =>
  groupsOf(...states).groups.flatMap(({title, places}) => places.map(({path, when}) => `${title}: ${path} ${when}`))

describe('what the inspector lists', () => {
  test('of a published document without a draft is where it shows now', () => {
    expect(linesOf(shown('/a', ['/b']), null)).toEqual(['Its own page: /a now', 'Pages that include it: /b now'])
  })

  test('of a draft that was never published is where it would show', () => {
    expect(linesOf(null, shown('/a', []))).toEqual(['Its own page: /a afterPublishing'])
  })

  test('of a draft beside what is published says what publishing would change', () => {
    expect(linesOf(shown('/old', ['/b', '/c']), shown('/new', ['/c', '/d']))).toEqual([
      'Its own page: /new afterPublishing',
      'Its own page: /old untilPublishing',
      'Pages that include it: /c now',
      'Pages that include it: /d afterPublishing',
      'Pages that include it: /b untilPublishing',
    ])
  })

  test.each([
    ['Shown on 2 pages.', shown('/a', ['/b']), true],
    ['Shown on 1 page.', shown('/a', []), true],
    ['No page shows this.', shown(null, []), true],
    ['Shown on every page of the site.', shown('/a', [], true), true],
    ['Not published yet. It would be shown on 1 page.', shown('/a', []), false],
    ['Not published yet. No page would show it.', shown(null, []), false],
  ])('is summed up as “%s”', (words, places, isPublished) => {
    expect(summaryOf(groupsOf(isPublished ? places : null, isPublished ? null : places), isPublished)).toBe(words)
  })
})
