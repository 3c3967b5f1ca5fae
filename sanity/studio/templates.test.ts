import {describe, expect, test} from '@jest/globals'
import type {NewDocumentCreationContext, Template} from 'sanity'
import {newDocumentOptions, startOf, templates} from './templates.ts'

const context = {} as Parameters<typeof newDocumentOptions>[1] // only what the test hands in is read
const offered = (where: NewDocumentCreationContext) => {
  const all = ['article', 'claim', 'section', 'redirect', 'siteSettings'].map((templateId) => ({templateId}))
  return newDocumentOptions(all as Parameters<typeof newDocumentOptions>[0], {
    ...context,
    creationContext: where,
  }).map(({templateId}) => templateId)
}

describe('a new document', () => {
  test('that is a symptom pattern has its care card in place', () => {
    expect(startOf('symptomPattern')).toEqual({
      careCards: [{_type: 'careCard', _key: expect.any(String), level: 'routine', heading: 'See a GP if:'}],
    })
  })

  test('made from a list starts as the list asks, besides what its type says', () => {
    const section = {_type: 'reference', _ref: 'section-eat'}
    const made = templates(
      [{id: 'article', schemaType: 'article', title: 'Article', value: {}}] as Template[],
      {
        ...context,
      } as Parameters<typeof templates>[1],
    )
    const [template] = made
    const value = template?.value as (params?: object) => object
    expect(value({start: {section}})).toEqual({section, publishedOn: expect.stringMatching(/^\d{4}-/)})
    expect(value()).toEqual({publishedOn: expect.any(String)})
  })
})

describe('what stands under “+”', () => {
  test('is what one may start from anywhere', () => {
    expect(offered({type: 'global'})).toEqual(['article', 'claim'])
  })

  test('in a list is never a second one of a kind of which there is one', () => {
    expect(offered({type: 'structure', schemaType: 'section'})).not.toContain('siteSettings')
    expect(offered({type: 'structure', schemaType: 'section'})).toContain('section')
  })
})
