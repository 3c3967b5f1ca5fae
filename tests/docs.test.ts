import {existsSync, globSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'))
const pages = ['README.md', 'sanity/lake/README.md', ...globSync('docs/*.md')]

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
