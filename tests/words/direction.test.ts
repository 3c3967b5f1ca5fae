import {globSync, readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'

const SIDE = '(?:left|right|top|bottom)'
/** What names a side or an axis of the screen instead of one of the text. */
const PHYSICAL = new RegExp(
  [
    `(?:margin|padding|border|inset|scroll-margin|scroll-padding)-${SIDE}`,
    SIDE,
    `border-(?:top|bottom)-(?:left|right)-radius`,
    '(?:min-|max-)?(?:width|height)',
    '(?:text-align|float|clear)(?=\\s*:\\s*(?:left|right)\\b)',
  ]
    .map((property) => `(?:${property})`)
    .join('|')
    .replace(/^/, '(?:^|[;{\\s])(?:')
    .replace(/$/, ')\\s*:'),
  'g',
)

const VALUE = '(?:[\\w-]+\\((?:[^()]|\\([^()]*\\))*\\)|[^\\s;()]+)'

/** Shorthands whose four values are not the same at the left and at the right. */
const LOPSIDED = new RegExp(
  `(?:^|[;{\\s])(?:margin|padding|inset):\\s*${VALUE} (${VALUE}) ${VALUE} (?!\\1;)${VALUE};`,
  'g',
)

test('styles follow the direction of the text', () => {
  const files = globSync('{components,app}/**/*.css')
  const found = files.flatMap((file) => {
    const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|@(?:media|container|supports)[^{]*/gs, '')
    return [...css.matchAll(PHYSICAL), ...css.matchAll(LOPSIDED)].map(([text]) => `${file}: ${text.trim()}`)
  })
  expect(files.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})
