import {describe, expect, test} from '@jest/globals'
import {IntlMessageFormat} from 'intl-messageformat'
import {enGB} from '#lib/words/en-GB.ts'
import {listed, listedWithAnd} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {languages} from '#lib/words/languages.ts'
import {say} from '#lib/words/say.ts'

/** Every text of a language with its place in the file. */
const textsOf = (value: unknown, place: string[] = []): [place: string, text: string][] =>
  typeof value === 'string'
    ? [[place.join('.'), value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, [...place, key]))

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** The names of all arguments and tags of a message. */
const namesIn = (parts: Parts): string[] =>
  parts.flatMap((part) => [
    ...('value' in part && part.type !== LITERAL ? [String(part.value)] : []),
    ...('children' in part ? namesIn(part.children) : []),
    ...('options' in part ? Object.values(part.options).flatMap(({value}) => namesIn(value)) : []),
  ])
const LITERAL = 0

const asked = (text: string) => [...new Set(namesIn(new IntlMessageFormat(text, 'en').getAst()))].sort()

describe.each(Object.entries(languages))('%s', (_tag, {messages}) => {
  test('has messages that can be read, which ask for what the English ones ask for', () => {
    expect(textsOf(messages).map(([place, text]) => [place, asked(text)])).toEqual(
      textsOf(enGB).map(([place, text]) => [place, asked(text)]),
    )
  })
})

describe('what is said', () => {
  test('counts as the language does', () => {
    expect(say(words.sources.claimCount, {count: 1})).toBe('1 claim')
    expect(say(words.sources.claimCount, {count: 1200})).toBe('1,200 claims')
    expect(say(words.evidence.sourceCount, {count: 0})).toBe('No source found')
  })

  test('lists as the language does', () => {
    expect(listed(['Gut', null, 2018])).toBe('Gut, 2018')
    expect(listedWithAnd(['A', 'B', '', 'C'])).toBe('A, B and C')
  })

  test('takes what content says for text, whatever is in it', () => {
    expect(say(words.search.corrected, {question: '<b>{count, plural}</b>'})).toContain('“<b>{count, plural}</b>”')
  })

  test('asks for its arguments by name and kind', () => {
    // @ts-expect-error a number is missing
    expect(() => say(words.sources.claimCount, {})).toThrow('count')
    // @ts-expect-error nothing of this name is in the message
    expect(say(words.trust.checkedOn, {day: 'today', person: 'nobody'})).toBe('Checked today.')
  })
})
