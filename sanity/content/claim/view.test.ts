import {describe, expect, test} from '@jest/globals'
import type {Citation} from '../source/query.ts'
import type {Claim} from './query.ts'
import {claimView} from './view.ts'

const source = (rest: Partial<Citation> = {}): Citation => ({
  _id: 'source-a',
  _type: 'source',
  slug: 'a',
  kind: 'randomisedTrial',
  title: 'A trial',
  authors: null,
  publisher: null,
  year: null,
  design: null,
  doi: null,
  pmid: null,
  url: null,
  retracted: false,
  funding: null,
  checkedOn: '2026-10-12',
  ...rest,
})

const evidence = (stance: Claim['evidence'][number]['stance'], key: string, of: Partial<Citation> = {}) => ({
  _key: key,
  stance,
  note: null,
  source: source(of),
})

const claim = (rest: Partial<Claim> = {}): Claim => ({
  _id: 'claim-a',
  _type: 'claim',
  slug: 'a',
  statement: 'Milk may make acne worse.',
  grade: 'contested',
  population: 'Teenagers',
  why: 'Studies disagree.',
  searchNote: null,
  gradedOn: '2026-11-03',
  evidence: [],
  conditions: [{_id: 'symptomPattern-acne', _type: 'symptomPattern', slug: 'acne', title: 'Acne'}],
  ...rest,
})

describe('a claim', () => {
  test('shows its evidence by what it says', () => {
    const view = claimView(
      claim({evidence: [evidence('contradicts', 'c'), evidence('supports', 's'), evidence('qualifies', 'q')]}),
    )
    expect(view.for.map(({key}) => key)).toEqual(['s'])
    expect(view.qualifying.map(({key}) => key)).toEqual(['q'])
    expect(view.against.map(({key}) => key)).toEqual(['c'])
  })

  test('names its grade and its date in words', () => {
    expect(claimView(claim())).toMatchObject({
      gradeWord: 'Contested',
      gradedOn: {words: '3 November 2026'},
    })
  })
})

describe('a source', () => {
  const link = (of: Partial<Citation>) =>
    claimView(claim({evidence: [evidence('supports', 's', of)]})).for[0]?.source.link

  test('is linked by its DOI, else its PubMed number, else its address', () => {
    const all = {doi: '10.1/a', pmid: '12', url: 'https://example.org/'}
    expect(link(all)).toEqual({href: 'https://doi.org/10.1/a', label: 'doi:10.1/a', isTold: true})
    expect(link({...all, doi: null})?.href).toBe('https://pubmed.ncbi.nlm.nih.gov/12/')
    expect(link({url: all.url})?.href).toBe('https://example.org/')
  })

  test('has no link when nobody knows where it is, or to a script', () => {
    expect(link({})).toBeNull()
    expect(link({url: 'javascript:alert(1)'})).toBeNull()
  })
})
