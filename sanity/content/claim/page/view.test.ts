import {describe, expect, test} from '@jest/globals'
import type {ClaimPage} from '../query.ts'
import {claimPageView} from './view.ts'

const place = (_type: string, key: string, title = key) => ({_id: `${_type}-${key}`, _type, slug: key, title})
const food = {...place('food', 'kefir', 'Kefir'), _type: 'food' as const}

const claim = (rest: Partial<ClaimPage> = {}): ClaimPage => ({
  _id: 'claim-a',
  _type: 'claim',
  slug: 'a',
  statement: 'Kefir clears skin.',
  grade: 'unsupported',
  population: null,
  why: 'Nobody tested it.',
  searchNote: null,
  gradedOn: '2026-10-20',
  evidence: [],
  exposure: {kind: 'food', name: 'Kefir', food},
  conditions: [],
  outcomes: [],
  product: null,
  gradedBy: null,
  history: [],
  places: [],
  inserts: [],
  lists: [],
  grades: [{_key: 'g', grade: 'unsupported', definition: 'We found nothing.'}],
  ...rest,
})

describe('the page of a claim', () => {
  test('tells every grade, the present one first, each with what led to it', () => {
    const {history} = claimPageView(
      claim({
        history: [
          {_key: 'one', grade: 'moderate', gradedOn: '2026-01-02', note: 'A trial was withdrawn.'},
          {_key: 'two', grade: 'limited', gradedOn: '2026-05-06', note: 'A review was added.'},
        ],
      }),
    )
    expect(history.map(({gradedOn, grade, note}) => [gradedOn.iso, grade, note])).toEqual([
      ['2026-10-20', 'unsupported', 'A review was added.'],
      ['2026-05-06', 'limited', 'A trial was withdrawn.'],
      ['2026-01-02', 'moderate', 'First graded.'],
    ])
  })

  test('names each page that shows it once: by its own text, through what it shows, and the food it is about', () => {
    const axis = place('article', 'axis', 'The axis')
    const faq = {...place('faq', 'is-it-safe', 'Is it safe?'), places: [axis, place('article', 'broth', 'Broth')]}
    const {places} = claimPageView(claim({places: [axis], inserts: [faq]}))
    expect(places.map(({kind, pages}) => [kind, ...pages.map(({href}) => href)])).toEqual([
      ['article', '/articles/broth', '/articles/axis'],
      ['faq', '/questions/is-it-safe'],
      ['food', '/foods/kefir'],
    ])
  })

  test('names the food beside which a list makes it, and no other of that list', () => {
    const leek = {...place('food', 'leek', 'Leek'), _type: 'food' as const}
    const list = {
      _id: 'foodList-l',
      items: [
        {claim: 'claim-a', food: leek},
        {claim: 'claim-b', food},
      ],
    }
    const {places} = claimPageView(claim({exposure: null, lists: [list]}))
    expect(places.flatMap(({pages}) => pages.map(({title}) => title))).toEqual(['Leek'])
  })

  test('speaks of skin in general when it names nothing', () => {
    expect(claimPageView(claim()).targets).toMatchObject([{id: 'skin'}])
    expect(claimPageView(claim({outcomes: ['gutLining']})).targets).toMatchObject([{title: 'Gut lining'}])
  })

  test('discloses what stands between us and the maker of a product that it is about', () => {
    const product = {
      _id: 'product-p',
      _type: 'product' as const,
      name: 'Pill',
      relationship: 'gifted' as const,
      trial: null,
    }
    expect(claimPageView(claim({product})).product).toMatchObject({
      disclosure: expect.stringContaining('free of charge'),
      noTrial: 'We found no trial of this product.',
    })
    expect(claimPageView(claim({product: {...product, trial: 'source-a'}})).product?.noTrial).toBeNull()
  })

  test('says to machines what it claims, how that was graded, and how one gets there', () => {
    expect(claimPageView(claim()).jsonLd).toMatchObject({
      mainEntity: {'@type': 'Claim', name: 'Kefir clears skin.', abstract: 'No good evidence. Nobody tested it.'},
      breadcrumb: {itemListElement: [{position: 1}, {position: 2, name: 'Kefir clears skin.'}]},
    })
  })
})
