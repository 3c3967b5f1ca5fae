import {describe, expect, test} from '@jest/globals'
import type {StoredDocument} from '../references.ts'
import {meaningOf} from './meaning.ts'

const span = (text: string, marks: string[] = [], _key = 's') => ({_type: 'span', _key, text, marks})
const block = (children: object[], markDefs: object[] = [], _key = 'b') => ({
  _type: 'block',
  _key,
  style: 'normal',
  markDefs,
  children,
})
const claimMark = (_key: string, claim: string) => ({
  _type: 'claimMark',
  _key,
  claim: {_type: 'reference', _ref: claim},
})
const exported = (name: string) => ({
  _type: 'figure',
  alt: 'A coil.',
  image: {_type: 'image', _sanityAsset: `image@file://./images/${name}.png`},
})
const hero = (asset: string, more: object = {}) => ({
  _type: 'figure',
  alt: 'A coil.',
  image: {_type: 'image', asset: {_type: 'reference', _ref: asset}, ...more},
})

const base: StoredDocument = {
  _id: 'article-one',
  _type: 'article',
  title: 'Kefir',
  hero: hero('image-a1b2-12x8-png'),
  body: [block([span('It is '), span('sour', ['m'])], [claimMark('m', 'claim-one')])],
  foodLists: [
    {_key: 'a', _ref: 'foodList-one'},
    {_key: 'b', _ref: 'foodList-two'},
  ],
}
const meaning = meaningOf(base)

describe('the meaning stays when', () => {
  test.each<[string, StoredDocument]>([
    ['the document is a draft of another revision', {...base, _id: 'drafts.article-one', _rev: 'x', _updatedAt: 'now'}],
    ['fields stand in another order', Object.fromEntries(Object.entries(base).reverse()) as StoredDocument],
    ['fields are left empty', {...base, disclosure: '', faqs: [], authors: null, seo: undefined, section: {}}],
    [
      'it is reviewed, corrected, shared, moved or dated',
      {
        ...base,
        review: {status: 'sourcesChecked'},
        changes: [{note: 'x'}],
        seo: {title: 'x'},
        slug: {current: 'x'},
        publishedOn: '2026-01-01',
      },
    ],
    [
      'keys are made anew',
      {...base, body: [block([span('It is ', [], 'x'), span('sour', ['y'], 'z')], [claimMark('y', 'claim-one')], 'q')]},
    ],
    [
      'a mark is left that nothing carries',
      {
        ...base,
        body: [
          block([span('It is '), span('sour', ['m'])], [claimMark('m', 'claim-one'), claimMark('n', 'claim-two')]),
        ],
      },
    ],
    ['it is exported', {...base, hero: exported('a1b2-12x8')}],
    ['a picture is cropped', {...base, hero: hero('image-a1b2-12x8-png', {crop: {top: 0.1}, hotspot: {x: 0.5}})}],
  ])('%s', (_name, document) => expect(meaningOf(document)).toBe(meaning))
})

describe('the meaning changes when', () => {
  test.each<[string, StoredDocument]>([
    ['a word changes', {...base, body: [block([span('It was '), span('sour', ['m'])], [claimMark('m', 'claim-one')])]}],
    ['words lose their claim', {...base, body: [block([span('It is '), span('sour')])]}],
    [
      'words make another claim',
      {...base, body: [block([span('It is '), span('sour', ['m'])], [claimMark('m', 'claim-two')])]},
    ],
    [
      'words become bold',
      {...base, body: [block([span('It is ', ['strong']), span('sour', ['m'])], [claimMark('m', 'claim-one')])]},
    ],
    ['another picture stands there', {...base, hero: hero('image-c3d4-12x8-png')}],
    ['lists change places', {...base, foodLists: [...(base.foodLists as object[])].reverse()}],
    ['a disclosure is added', {...base, disclosure: 'Nobody paid us.'}],
    ['it is of another kind', {...base, _type: 'page'}],
  ])('%s', (_name, document) => expect(meaningOf(document)).not.toBe(meaning))
})

test('the hash of a text is for good: stored reviews hold it', () => {
  expect(meaningOf({_id: 'article-one', _type: 'article', title: 'Kefir'})).toBe(
    meaningOf({_type: 'article', title: 'Kefir', _id: 'article-two'}),
  )
  expect(meaning).toMatch(/^[0-9a-f]{32}$/)
})
