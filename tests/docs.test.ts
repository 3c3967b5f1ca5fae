import {existsSync, globSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'))
const pages = ['README.md', 'sanity/lake/README.md', ...globSync('docs/*.md')]

test('what operators are told of is said in docs/operating.md, each with its meaning, and nothing else', () => {
  const told = [...readFileSync('lib/log.ts', 'utf8').matchAll(/^ {2}\| '([^']+)'$/gm)].map(([, event]) => event)
  const [, table = ''] = readFileSync('docs/operating.md', 'utf8').split(/\| `event` \|.*\n/)
  const rows = [...(table.split('\n\n')[0] ?? '').matchAll(/^\|([^|]+)\|/gm)].map(([, names = '']) => names)
  const said = rows.flatMap((names) => [...names.matchAll(/`([^`]+)`/g)].map(([, event]) => event))
  expect(said.filter((event) => event !== 'nginx.answer').sort()).toEqual(told.sort())
})

test('no line of JSON for operators is written past lib/log.ts', () => {
  const files = globSync('{app,lib,sanity}/**/*.{ts,tsx}').filter((file) => file !== 'lib/log.ts')
  const past = files.filter((file) => /console\.\w+\(\s*JSON\.stringify\(/.test(readFileSync(file, 'utf8')))
  expect(past).toEqual([])
})

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside)

  test('names commands that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => !(String(name) in scripts))).toEqual([])
  })

  test('names files that there are', () => {
    const files = quoted.filter((one) => /^(app|bench|components|deploy|docs|lib|sanity|tests)\/[^\s<…*]+$/.test(one))
    expect(files.filter((one) => !existsSync(one))).toEqual([])
  })

  test('leads to pages that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/g)].map(([, to]) => String(to))
    const folder = page.replace(/[^/]*$/, '')
    expect(links.filter((to) => !existsSync(folder + to))).toEqual([])
  })
})
