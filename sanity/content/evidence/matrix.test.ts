import {expect, test} from '@jest/globals'
import {matrixView} from './matrix.ts'
import type {ClaimLine} from './query.ts'

const acne = {_id: 'symptomPattern-acne', _type: 'symptomPattern' as const, slug: 'acne', title: 'Acne'}

const line = (key: string, exposure: ClaimLine['exposure'], rest: Partial<ClaimLine> = {}): ClaimLine => ({
  card: {_id: `claim-${key}`, _type: 'claim', slug: key, statement: key, grade: 'limited'},
  exposure,
  product: null,
  conditions: [],
  outcomes: [],
  gradedOn: '2026-10-20',
  evidence: [],
  ...rest,
})
const kefir = {kind: 'food' as const, name: 'Kefir', food: null}
const stress = {kind: 'mechanism' as const, name: 'Oxidative stress', food: null}

test('the matrix has a row for each thing that one can choose, and keeps apart what goes on inside', () => {
  const view = matrixView({
    claims: [line('a', kefir), line('b', stress), line('c', kefir), line('d', {...kefir, name: 'Apples'})],
    grades: [],
  })
  expect(view.choices.flatMap(({rows}) => rows.map(({name, claims}) => [name, claims.length]))).toEqual([
    ['Apples', 1],
    ['Kefir', 2],
  ])
  expect(view.inside.flatMap(({rows}) => rows.map(({name}) => name))).toEqual(['Oxidative stress'])
})

test('its columns are patterns first, then skin in general, then the rest, each once', () => {
  const {columns} = matrixView({
    claims: [
      line('a', kefir, {outcomes: ['gutBacteria', 'gutLining']}),
      line('b', kefir),
      line('c', stress, {conditions: [acne], outcomes: ['gutLining']}),
    ],
    grades: [],
  })
  expect(columns.map(({id}) => id)).toEqual(['symptomPattern-acne', 'skin', 'gutLining', 'gutBacteria'])
})

test('a claim counts its sources on each side', () => {
  const evidence = (['supports', 'supports', 'contradicts', 'qualifies'] as const).map((stance, index) => ({
    _key: String(index),
    stance,
  }))
  const {choices} = matrixView({claims: [line('a', kefir, {evidence})], grades: []})
  expect(choices[0]?.rows[0]?.claims[0]).toMatchObject({for: 2, qualifying: 1, against: 1})
})

test('a claim that does not say what acts stands in no row', () => {
  expect(matrixView({claims: [line('a', null)], grades: []}).choices).toEqual([])
})
