import {afterEach, expect, jest, test} from '@jest/globals'
import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react'
import {SectionLink} from '#components/section-link/SectionLink.tsx'
import {Share} from '#components/share/Share.tsx'
import '#enhancements/copy-link.ts'
import '#enhancements/share-page.ts'

const setOn = (name: 'share' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, name, {value, configurable: true})

afterEach(() => {
  cleanup()
  setOn('share', undefined)
  setOn('clipboard', undefined)
})

test('a click on the link beside a heading copies its address and says so', async () => {
  const copied: string[] = []
  setOn('clipboard', {writeText: async (text: string) => void copied.push(text)})
  render(<SectionLink anchor="leaky-gut" heading="Leaky gut" />)
  const followed = fireEvent.click(screen.getByRole('link', {name: 'Link to “Leaky gut”'}))
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Link copied'))
  expect([followed, copied]).toEqual([false, [`${location.origin}/#leaky-gut`]])
})

test('a click that is to open it elsewhere, and any without a clipboard, is one on a link like any other', () => {
  const copied: string[] = []
  render(<SectionLink anchor="leaky-gut" heading="Leaky gut" />)
  expect(fireEvent.click(screen.getByRole('link'))).toBe(true)
  setOn('clipboard', {writeText: async (text: string) => void copied.push(text)})
  expect(fireEvent.click(screen.getByRole('link'), {ctrlKey: true})).toBe(true)
  expect(copied).toEqual([])
})

test('the button to share is hidden where the platform shares nothing', () => {
  setOn('share', undefined)
  const {container} = render(<Share />)
  expect(container.querySelector('share-page')?.hasAttribute('hidden')).toBe(true)
})

test('the button shares the page’s canonical address; a sheet that was closed is no fault', () => {
  const share = jest.fn((_data: ShareData) => Promise.reject(new Error('closed')))
  setOn('share', share)
  document.head.append(Object.assign(document.createElement('link'), {rel: 'canonical', href: 'https://example.org/a'}))
  document.title = 'A page'
  render(<Share />)
  fireEvent.click(screen.getByRole('button'))
  expect(share).toHaveBeenCalledWith({title: 'A page', url: 'https://example.org/a'})
})
