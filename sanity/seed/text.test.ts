import {describe, expect, test} from '@jest/globals'
import {body, callout, claimSet, figure, prose} from './text.ts'

describe('prose', () => {
  test('joins the lines of a paragraph and parts paragraphs at empty lines', () => {
    const blocks = prose(`
      One line
      and the next.

      Another paragraph.
    `)
    expect(blocks.map((block) => block.children.map((span) => span.text))).toEqual([
      ['One line and the next.'],
      ['Another paragraph.'],
    ])
  })

  test.each([
    ['## A heading', {style: 'h2'}],
    ['### A smaller one', {style: 'h3'}],
    ['> Words set apart', {style: 'quote'}],
    ['- A point', {style: 'normal', listItem: 'bullet', level: 1}],
    ['2. A step', {style: 'normal', listItem: 'number', level: 1}],
    ['Plain words', {style: 'normal'}],
  ])('reads "%s" as its style', (source, expected) => {
    expect(prose(source)).toEqual([expect.objectContaining(expected)])
  })

  test('gives each list item its own block and joins what runs on', () => {
    const items = prose('- one\n  goes on\n- two')
    expect(items.map((block) => block.children[0]?.text)).toEqual(['one goes on', 'two'])
  })

  test('marks strong and quoted words, also one within the other', () => {
    const [block] = prose('A **strong {{borrowed}} word** here')
    expect(block?.children.map(({text, marks}) => [text, marks])).toEqual([
      ['A ', []],
      ['strong ', ['strong']],
      ['borrowed', ['strong', 'quoted']],
      [' word', ['strong']],
      [' here', []],
    ])
  })

  test.each([
    ['[x](claim:c05)', {_type: 'claimMark', claim: {_type: 'reference', _ref: 'claim-c05'}}],
    ['[x](term:dysbiosis)', {_type: 'termMark', term: {_type: 'reference', _ref: 'term-dysbiosis'}}],
    ['[x](article:leaky-gut)', {_type: 'internalLink', to: {_type: 'reference', _ref: 'article-leaky-gut'}}],
    ['[x](https://example.org/a)', {_type: 'externalLink', href: 'https://example.org/a'}],
  ])('turns %s into an annotation that its span names', (source, expected) => {
    const [block] = prose(source)
    const [mark] = block?.markDefs ?? []
    expect(mark).toEqual({...expected, _key: mark?._key})
    expect(block?.children[0]?.marks).toEqual([mark?._key])
  })

  test('refuses a link that says neither a document nor a web address', () => {
    expect(() => prose('[x](somewhere)')).toThrow('write type:key')
  })
})

describe('body', () => {
  test('keeps inserts in their place and gives every block a key of its own', () => {
    const blocks = body(
      'One.\n\nTwo.',
      claimSet('Claims', 'c01', 'c02'),
      'Three.',
      callout('Note', 'Four.'),
      figure('a.png', 'A drawing'),
    )
    expect(blocks.map((block) => block._type)).toEqual(['block', 'block', 'claimSet', 'block', 'callout', 'figure'])
    expect(new Set(blocks.map((block) => block._key)).size).toBe(blocks.length)
  })

  test('is the same each time it is read', () => {
    const read = () => body('A [link](claim:c01).', claimSet('Claims', 'c01'))
    expect(read()).toEqual(read())
  })
})
