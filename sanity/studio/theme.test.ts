import {readFile} from 'node:fs/promises'
import {expect, test} from '@jest/globals'
import {ACCENT, PAPER} from './theme.ts'

test('the Studio is made of the colours of the site', async () => {
  const tokens = await readFile('components/tokens.css', 'utf8')
  const both = (name: string) =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? []
  const day = (name: string) => both(name)[1]
  const night = (name: string) => both(name)[2]
  expect([PAPER[50], PAPER[100], PAPER[200], PAPER[500], PAPER[600]]).toEqual(
    ['paper', 'paper-sunk', 'rule', 'rule-strong', 'ink-soft'].map(day),
  )
  expect([PAPER[950], PAPER[900], PAPER[800]]).toEqual(['paper', 'paper-raised', 'rule'].map(night))
  expect([ACCENT[500], ACCENT[400]]).toEqual([day('accent'), night('accent')])
})
