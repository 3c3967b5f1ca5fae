import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {Part} from '#components/part/Part.tsx'

test('every part of a page has its name as a heading, and a link to itself that can be copied', () => {
  render(
    <Part title="When to get help" id="help">
      <p>Soon.</p>
    </Part>,
  )
  expect(screen.getByRole('heading', {level: 2})).toHaveAccessibleName('When to get help')
  const link = screen.getByRole('link', {name: /When to get help/})
  expect(link).toHaveAttribute('href', '#help')
  expect(link.closest('copy-link')).toHaveAttribute('data-done')
})
