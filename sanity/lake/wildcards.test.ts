import {expect, test} from '@jest/globals'
import {wordTest} from './wildcards.ts'

const LETTERS = ['a', 'A', 'b', 'é', 'É', 'ß', '.', '_']
const spelt = (letters: string[], number: number): string =>
  number < 1 ? '' : letters[number % letters.length] + spelt(letters, Math.floor(number / letters.length))

test('terms with stars and dots match the words that the pattern of groq-js matches', () => {
  const terms = Array.from({length: 2000}, (_, n) => spelt(['*', 'a', 'b', 'É', '.', '*'], n * 7 + 1))
  const words = Array.from({length: 200}, (_, n) => spelt(LETTERS, n * 13 + 1))
  const found: unknown[] = []
  for (const term of terms) {
    const [matches, pattern] = [wordTest(term), new RegExp(`^${term.replaceAll('*', '.*')}$`, 'i')]
    for (const word of words) if (matches(word) !== pattern.test(word)) found.push({term, word})
  }
  expect(found).toEqual([])
})

test('a term of many stars is told from a long word at once', () => {
  // By the pattern of groq-js this would take longer than anybody lives.
  expect(wordTest(`${'a*'.repeat(500)}b`)('a'.repeat(100_000))).toBe(false)
})
