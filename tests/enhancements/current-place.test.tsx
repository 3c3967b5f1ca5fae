import {afterEach, expect, test} from '@jest/globals'
import {cleanup, render, screen} from '@testing-library/react'
import {Breadcrumbs} from '#components/breadcrumbs/Breadcrumbs.tsx'
import {Masthead} from '#components/masthead/Masthead.tsx'
import '#enhancements/current-place.ts'

const navigation = ['Eat', 'Live'].map((title) => ({id: title, title, href: `/sections/${title.toLowerCase()}`}))
const current = (name: string) => screen.getByRole('link', {name}).getAttribute('aria-current')

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
})

test('the link to the page that one is on is marked', () => {
  history.replaceState(null, '', '/sections/eat')
  render(<Masthead name="Gut & Skin" tagline="" navigation={navigation} />)
  expect([current('Eat'), current('Live')]).toEqual(['page', null])
})

test('so is the section that a page belongs to, by the trail above it', () => {
  history.replaceState(null, '', '/articles/sleep')
  render(
    <>
      <Breadcrumbs trail={[{title: 'Way back', path: '/sections/live'}]} />
      <Masthead name="Gut & Skin" tagline="" navigation={navigation} />
    </>,
  )
  expect([current('Eat'), current('Live')]).toEqual([null, 'true'])
})

test('beside the link to this page the index that it lies under is not marked, in its address or its trail', () => {
  history.replaceState(null, '', '/evidence/matrix')
  render(
    <>
      <Breadcrumbs trail={[{title: 'The evidence', path: '/evidence'}]} />
      <Masthead name="Gut & Skin" tagline="" navigation={navigation} />
    </>,
  )
  expect([current('Matrix'), current('All claims')]).toEqual(['page', null])
})
