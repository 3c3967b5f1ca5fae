import {afterEach, expect, test} from '@jest/globals'
import {cleanup, fireEvent, render, screen} from '@testing-library/react'
import {ThemeSwitch} from '#components/theme-switch/ThemeSwitch.tsx'
import '#enhancements/theme-switch.ts'

const root = document.documentElement
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', {name, hidden: true})

afterEach(() => {
  cleanup()
  localStorage.clear()
  delete root.dataset.theme
})

test('a reader’s choice of colours shows at once and is kept on the device', () => {
  render(<ThemeSwitch />)
  expect([radio('As on this device').checked, root.dataset.theme]).toEqual([true, undefined])
  fireEvent.click(radio('Dark'))
  expect([root.dataset.theme, localStorage.getItem('theme')]).toEqual(['dark', 'dark'])
})

test('the choice of an earlier visit is shown as chosen', () => {
  localStorage.setItem('theme', 'light')
  render(<ThemeSwitch />)
  expect([radio('Light').checked, root.dataset.theme]).toEqual([true, 'light'])
})

test('going back to the device’s colours keeps nothing', () => {
  localStorage.setItem('theme', 'dark')
  render(<ThemeSwitch />)
  fireEvent.click(radio('As on this device'))
  expect([root.dataset.theme, localStorage.length]).toEqual([undefined, 0])
})

test('what was kept by somebody else’s hand is taken for no choice', () => {
  localStorage.setItem('theme', '"><script>')
  render(<ThemeSwitch />)
  expect([radio('As on this device').checked, root.dataset.theme]).toEqual([true, undefined])
})

test('a choice in another tab shows here, too', () => {
  render(<ThemeSwitch />)
  localStorage.setItem('theme', 'dark')
  window.dispatchEvent(new StorageEvent('storage', {key: 'theme'}))
  expect([radio('Dark').checked, root.dataset.theme]).toEqual([true, 'dark'])
})

test('the frame of the browser takes the chosen colours', () => {
  const metas = ['light', 'dark'].map((scheme) =>
    Object.assign(document.createElement('meta'), {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`}),
  )
  document.head.append(...metas)
  render(<ThemeSwitch />)
  fireEvent.click(radio('Dark'))
  expect(metas.map(({media}) => media)).toEqual(['not all', 'all'])
  fireEvent.click(radio('As on this device'))
  expect(metas.map(({media}) => media)).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])
})
