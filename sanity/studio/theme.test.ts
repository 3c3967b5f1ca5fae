import {readFile} from 'node:fs/promises'
import {expect, test} from '@jest/globals'
import {ACCENT, PAPER} from './theme.ts'

test('the Studio is made of the colours of the site', async () => {
  const tokens = await readFile('components/tokens.css', 'utf8')
  const [day = '', night = ''] = tokens.split('@media (prefers-color-scheme: dark)')
  const value = (css: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1]
  expect([PAPER[50], PAPER[100], PAPER[200], PAPER[500], PAPER[600]]).toEqual(
    ['paper', 'paper-sunk', 'rule', 'rule-strong', 'ink-soft'].map((name) => value(day, name)),
  )
  expect([PAPER[950], PAPER[900], PAPER[800]]).toEqual(
    ['paper', 'paper-raised', 'rule'].map((name) => value(night, name)),
  )
  expect([ACCENT[500], ACCENT[400]]).toEqual([value(day, 'accent'), value(night, 'accent')])
})
