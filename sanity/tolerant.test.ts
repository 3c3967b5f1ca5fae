import {describe, expect, test} from '@jest/globals'
import {z} from 'zod'
import {MISSING, parseTolerantly} from './tolerant.ts'

const Faq = z.object({_id: z.string(), question: z.string(), image: z.object({alt: z.string()}).nullable()})
const Article = z.object({_id: z.string(), title: z.string(), faqs: z.array(Faq), section: Faq.nullable()})
const faq = (id: string, rest: object = {}) => ({_id: id, question: 'Why?', image: null, ...rest})
const article = (rest: object = {}) => ({_id: 'a', title: 'Gut', faqs: [faq('f1'), faq('f2')], section: null, ...rest})

describe('an answer that breaks its promise in one part', () => {
  test('is given back whole when nothing is wrong', () => {
    expect(parseTolerantly(Article, article())).toEqual({ok: true, data: article(), dropped: []})
  })

  test('loses the broken array item and keeps the others', () => {
    const outcome = parseTolerantly(Article, article({faqs: [faq('f1', {question: null}), null, faq('f2')]}))
    expect(outcome).toMatchObject({ok: true, data: {faqs: [{_id: 'f2'}]}})
    expect(outcome.dropped).toEqual([
      {document: 'f1', path: 'question', part: 'faqs.0', why: expect.any(String)},
      {document: 'a', path: 'faqs.0', part: 'faqs.0', why: expect.any(String)},
    ])
  })

  test('loses the innermost part that may be null', () => {
    const outcome = parseTolerantly(Article, article({faqs: [faq('f1', {image: {alt: 7}})]}))
    expect(outcome).toMatchObject({ok: true, data: {faqs: [{_id: 'f1', image: null}]}})
    expect(outcome.dropped).toMatchObject([{document: 'f1', path: 'image.alt', part: 'faqs.0.image'}])
  })

  test('loses a field of the wrong type that may be null', () => {
    expect(parseTolerantly(Article, article({section: 'x'}))).toMatchObject({ok: true, data: {section: null}})
  })

  test('loses what a list should be and is not, and reads it as empty', () => {
    const outcome = parseTolerantly(Article, article({faqs: null}))
    expect(outcome).toMatchObject({ok: true, data: {faqs: []}, dropped: [{document: 'a', path: 'faqs', part: 'faqs'}]})
  })

  test('names the document that refers to one of the wrong kind', () => {
    const Typed = z.object({_id: z.string(), faqs: z.array(z.object({_id: z.string(), _type: z.literal('faq')}))})
    const outcome = parseTolerantly(Typed, {_id: 'a', faqs: [{_id: 'p', _type: 'person'}]})
    expect(outcome).toMatchObject({ok: true, dropped: [{document: 'a', path: 'faqs.0._type'}]})
  })

  test('says that something is missing where the query found nothing behind a reference', () => {
    const outcome = parseTolerantly(Article, article({section: MISSING}))
    expect(outcome).toMatchObject({data: {section: null}, dropped: [{document: 'a', path: 'section', why: MISSING}]})
  })

  test('names two broken parts when two are broken', () => {
    const outcome = parseTolerantly(Article, article({section: 1, faqs: [faq('f1'), 2]}))
    expect(outcome).toMatchObject({ok: true, data: {section: null, faqs: [{_id: 'f1'}]}})
    expect(outcome.dropped).toHaveLength(2)
  })
})

describe('an answer whose whole is broken', () => {
  test('is refused when a required field is missing', () => {
    expect(parseTolerantly(Article, article({title: null}))).toMatchObject({
      ok: false,
      faults: [{document: 'a', path: 'title'}],
    })
  })

  test('is refused when it is no object at all', () => {
    expect(parseTolerantly(Article, 'nonsense')).toMatchObject({ok: false})
  })

  test('is refused when an array that needs an item has lost its last', () => {
    const strict = z.object({items: z.array(z.string()).min(1)})
    expect(parseTolerantly(strict, {items: [1]})).toMatchObject({ok: false})
  })
})
