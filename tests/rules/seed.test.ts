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
    expect([...new Set(errors)].sort()).toEqual(['clinical-claim', 'figure-alt', 'product-disclosure'])
  })

  test.each([
    ['loaded-word', 21],
    ['long-sentence', 3],
    ['skin-tones', 3],
    ['long-paragraph', 1],
    ['unmarked-statistic', 1],
    ['grade-verb', 1],
    ['clinical-claim', 1],
  ])('has a first draft in which %s is found at least %d times', (rule, times) => {
    const hits = findingsOf('drafts.article-gut-skin-axis-first-draft').filter((finding) => finding.rule === rule)
    expect(hits.length).toBeGreaterThanOrEqual(times)
  })
})
