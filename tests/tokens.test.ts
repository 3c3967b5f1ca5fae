import {globSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'

const modules = globSync('{app,components}/**/*.module.css').sort()
const WEIGHT = String.raw`var\(--weight-[\w-]+\)`
const SIZE = String.raw`var\(--size-[\w-]+\)`
const LINE = String.raw`(?: / (?:var\(--line-[\w-]+\)|[\d.]+))?`
const FONT = String.raw`var\(--font-[\w-]+\)`

/** How each of these properties may be given. */
const ALLOWED: Record<string, RegExp> = {
  font: new RegExp(`^(?:inherit|${WEIGHT} ${SIZE}${LINE} ${FONT})$`),
  'font-size': new RegExp(`^(?:inherit|${SIZE})$`),
  'font-weight': new RegExp(`^(?:inherit|${WEIGHT}|calc\\((?!.*[1-9]\\d{2}).*${WEIGHT}.*\\))$`),
  'font-family': new RegExp(`^${FONT}$`),
}
const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(?:white|black|red|grey|gray)\b/i

/** Every value of its own that a stylesheet has, where there is a token. */
function ownValues(css: string): string[] {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?<=[{;\s])(?<name>[\w-]+):\s(?<value>[^;{}]+);/g)].flatMap(
    ({0: all, groups: {name = '', value = ''} = {}}) => {
      const flat = value.replace(/\s+/g, ' ')
      const isOwn = (name in ALLOWED && !ALLOWED[name]?.test(flat)) || (name !== 'content' && COLOUR.test(flat))
      return isOwn ? [all] : []
    },
  )
}

describe('the stylesheet of every component', () => {
  test.each(modules)('%s names colours, sizes, weights and fonts by their tokens', (file) => {
    expect(ownValues(readFileSync(file, 'utf8'))).toEqual([])
  })

  test('names tokens that there are', () => {
    const tokens = readFileSync('components/tokens.css', 'utf8')
    const known = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const named = modules.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\((--(?:size|weight|line|space|font)-[\w-]+)/g)].map(([, name]) => [
        file,
        name,
      ]),
    )
    expect(named.length).toBeGreaterThan(300)
    expect(named.filter(([, name]) => !known.has(name))).toEqual([])
  })
})

test.each([
  '.a { color: #fff; }',
  '.a { border: 1px solid rgb(0 0 0); }',
  '.a { background: white; }',
  '.a { font: 500 var(--size-note) / 1 var(--font-sans); }',
  '.a { font: var(--weight-text) 14px / 1 var(--font-sans); }',
  '.a { font-size: 0.9em; }',
  '.a { font-weight: 600; }',
  '.a { font-weight: calc(var(--weight-text) + 200); }',
  '.a { font-family: Georgia; }',
])('%s has a value of its own', (css) => {
  expect(ownValues(css)).toHaveLength(1)
})
