import {describe, expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {briefSidesInNumbers, sidesInNumbers} from '#components/evidence/sides-in-numbers.ts'
import {filterRules} from '#components/filter/rules.ts'
import {fitsOf, tokenOf} from '#components/filter/tokens.ts'
import {examples} from '#components/matrix/Matrix.examples.tsx'

describe('the matrix', () => {
  test('is a picture with a name, and a table that says the same and leads to the claims', () => {
    render(examples['sets what one takes against what it is said to change'])
    expect(screen.getByRole('img', {name: /What people eat, do or take/})).toBeInTheDocument()
    const table = within(screen.getByRole('table'))
    expect(table.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
      'What people eat, do or take',
      'Persistent inflammatory acne',
      'Gut bacteria',
    ])
    const row = within(table.getByRole('row', {name: /^Probiotics/}))
    expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/claims/probiotics',
      '/claims/probiotics',
    ])
    expect(row.getAllByRole('link')[0]).toHaveTextContent('Contested, 2 for, 1 qualifying, 1 against')
  })
})

describe('a filter', () => {
  test('lets go what lacks the chosen value, and what holds nothing that has it', () => {
    const rules = filterRules([
      {name: 'grade', legend: 'Grade', options: [{value: 'strong', label: 'Strong'}]},
      {name: 'about', legend: 'About', options: [{value: 'acne', label: 'Acne'}]},
    ])
    expect(rules).toContain(':root:has(#grade-strong:checked) :is([data-fits]:not([data-fits~="grade-strong"])')
    expect(rules).toContain(':has(#about-acne:checked) [data-group]:not(:has(')
  })

  test('writes no id of a document into a selector as it stands', () => {
    expect(tokenOf('about', 'a.b"]{x')).toBe('about-a_b___x')
    expect(fitsOf({grade: ['strong'], topic: [undefined]})).toBe('grade-strong')
  })
})

test('sources in numbers name the sides that matter', () => {
  const sides = {for: 2, qualifying: 1, against: 0}
  expect(sidesInNumbers(sides)).toBe('2 for, 1 qualifying, 0 against')
  expect(briefSidesInNumbers(sides)).toBe('2 for, 0 against')
  expect(briefSidesInNumbers({...sides, for: 0})).toBe('1 qualifying')
  expect(sidesInNumbers({for: 0, qualifying: 0, against: 0})).toBe('no source')
})
