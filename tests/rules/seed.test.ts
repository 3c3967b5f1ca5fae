import {describe, expect, test} from '@jest/globals'
import {checkAll} from '#sanity/commands/checking/check.ts'
import {documents} from '#sanity/seed/documents.ts'
import {uploaded} from '../pages/dataset.ts'

const checked = checkAll(documents.map(uploaded), true)
const found = (severity: string) =>
  checked
    .filter(({id}) => !id.startsWith('drafts.'))
    .flatMap(({findings}) => findings.filter((finding) => finding.severity === severity))
    .map(({document, rule, problem}) => `${document} ${rule}: ${problem}`)
const findingsOf = (id: string) => checked.find((one) => one.id === id)?.findings ?? []

describe('the demonstration content', () => {
  test('breaks no rule where it is published', () => {
    expect(found('error')).toEqual([])
  })

  test('is warned of what is known to be missing, and of nothing else', () => {
    expect(found('warning')).toEqual([
      'source-tjiu-nd source-unfindable: Readers cannot look this source up: nothing says where it was published.',
    ])
  })

  test('has a corrected founding article that the rules find nothing in', () => {
    expect(findingsOf('article-gut-skin-axis')).toEqual([])
  })

  test('has a first draft of it that is full of hits, and cannot be published', () => {
    const findings = findingsOf('drafts.article-gut-skin-axis-first-draft')
    const errors = findings.filter(({severity}) => severity === 'error').map(({rule}) => rule)
    expect(errors.sort()).toEqual(['figure-alt', 'product-disclosure'])
    expect(findings.filter(({rule}) => rule === 'loaded-word').length).toBeGreaterThan(20)
    expect(new Set(findings.map(({rule}) => rule)).size).toBeGreaterThanOrEqual(6)
  })
})
