import {describe, expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {byLetter} from '#components/a-to-z/letters.ts'
import {foodChoices, foodFits} from '#components/food-list/choices.ts'
import {examples as lists} from '#components/food-list/FoodList.examples.tsx'
import {examples as neighbours} from '#components/read-on/Neighbours.examples.tsx'
import {finderRules} from '#components/symptom-pattern/finder-rules.ts'
import {examples as indexes} from '#components/symptom-pattern/SymptomIndex.examples.tsx'
import {examples as terms} from '#components/term/TermMark.examples.tsx'

describe('the index of signs', () => {
  test('says when to get help before it asks, and that it is no diagnosis', () => {
    render(indexes['says when to get help before it asks for signs'])
    const text = document.body.textContent ?? ''
    expect(text.indexOf('See a doctor today if:')).toBeLessThan(text.indexOf('This is not a diagnosis'))
    expect(text.indexOf('This is not a diagnosis')).toBeLessThan(text.indexOf('What does it feel like?'))
  })

  test('has a box to tick for every sign, which names nothing to send', () => {
    render(indexes['says when to get help before it asks for signs'])
    const form = within(screen.getByRole('form', {name: 'Your signs'}))
    expect(form.getAllByRole('checkbox').map((box) => box.getAttribute('name'))).toEqual([null, null])
    expect(screen.getByRole('form', {name: 'Your signs'})).not.toHaveAttribute('action')
    expect(form.getByRole('group', {name: 'What does it look like?'})).toBeInTheDocument()
  })

  test('counts for each pattern the signs of it that were ticked', () => {
    const rules = finderRules([
      {id: 'a"]{x', signs: [{id: 'looks-0'}, {id: 'feels-1'}]},
      {id: 'none', signs: []},
    ])
    expect(rules).toContain(':root:has(#looks-0:checked){--looks-0:1}')
    expect(rules).toContain('[data-pattern="pattern-a___x"]{--met:calc(var(--looks-0,0) + var(--feels-1,0))}')
    expect(rules).toContain(':root:has(#looks-0:checked,#feels-1:checked) [data-pattern="pattern-a___x"]{--raised:1')
    expect(rules).toContain('[data-pattern="pattern-none"]{--met:calc(0)}')
  })
})

describe('a food list', () => {
  test('can be narrowed down by that in which its foods differ, and by nothing else', () => {
    const foods = [
      {group: 'fermented', groupWord: 'Fermented foods', grades: ['limited' as const]},
      {group: 'fermented', groupWord: 'Fermented foods', grades: []},
    ]
    expect(foodChoices(foods)).toEqual([
      {
        name: 'grade',
        legend: 'Evidence',
        options: [
          {value: 'limited', label: 'Limited'},
          {value: 'none', label: 'Not graded'},
        ],
      },
    ])
    expect(foods.map(foodFits)).toEqual(['group-fermented grade-limited', 'group-fermented grade-none'])
  })

  test('is a shopping list, too, with what to look for and who should take care', () => {
    render(lists['is a table with its record'])
    const item = screen.getByText('Plain, without added sugar.').closest('li')
    expect(item).toHaveTextContent(
      'Kefir · a glass (200 ml)Plain, without added sugar.Take care if: you are allergic to milk.',
    )
  })
})

test('a term has its meaning with it, for a tap, a key and a screen reader', () => {
  render(terms['has its meaning with it'])
  const word = screen.getByRole('button', {name: 'dysbiosis'})
  expect(word).toHaveAccessibleDescription(/^Dysbiosis: A word for a mix of microbes/)
  const meaning = document.getElementById(word.getAttribute('popovertarget') ?? '')
  expect(within(meaning as HTMLElement).getByText('Glossary')).toHaveAttribute('href', '/glossary#dysbiosis')
})

test('things from A to Z stand under their letter, accents aside, and what begins with none comes last', () => {
  const letters = byLetter(['5-HTP', 'kefir', '“Apples”', 'Äpfel', '…'], (name) => name)
  expect(letters.map(({letter, items}) => [letter, ...items])).toEqual([
    ['A', 'Äpfel', '“Apples”'],
    ['K', 'kefir'],
    ['0–9', '…', '5-HTP'],
  ])
})

test('an article leads to those before and after it in its section', () => {
  render(neighbours['leads both ways'])
  const nav = within(screen.getByRole('navigation', {name: 'Other articles in Eat'}))
  expect(nav.getByRole('link', {name: /^Previous in Eat/})).toHaveAttribute('rel', 'prev')
  expect(nav.getByRole('link', {name: /^Next in Eat/})).toHaveAttribute('href', '/articles/acne-and-food')
})
