import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {act, render, screen} from '@testing-library/react'
import {InPlace} from '#components/preview/InPlace.tsx'

/** Nothing is laid out here, so that whatever is there counts as seen. */
const seen = {value: () => true, configurable: true}
beforeEach(() => void Object.defineProperty(Element.prototype, 'checkVisibility', seen))
afterEach(() => void Reflect.deleteProperty(Element.prototype, 'checkVisibility'))

const of = (path: string, id = 'one') => `id=${id};type=article;path=${path};base=%2Fstudio`
const piece = (path: string, text: string) => ({key: text, target: {id: 'one', path}, content: <a href="/x">{text}</a>})

const PIECES = [
  piece('title', 'of the headline'),
  piece('body:b', 'of the block'),
  piece('body:b.markDefs:m', 'of a mark in it'),
  piece('items:i.claim', 'of a line in a list'),
  piece('review.status', 'of nothing in sight'),
]

const Page = ({title = 'Headline', pieces = PIECES}) => (
  <>
    <main>
      <p data-sanity={of('title', 'other')}>Another document</p>
      <h1 data-sanity={of('title')}>{title}</h1>
      <p>
        <span data-sanity={of('body:b.children:s.text')}>A sentence.</span>
      </p>
      <ul>
        <li>
          <a href="/food" data-sanity={of('items:i.note')}>
            Oats
          </a>
        </li>
      </ul>
    </main>
    <InPlace label="Findings" pieces={pieces} />
  </>
)

const placed = () =>
  screen.getAllByRole('note', {name: 'Findings'}).map((note) => {
    const {previousElementSibling: before, parentElement: around} = note
    return [before?.tagName, around?.tagName, ...[...note.children].map(({textContent}) => textContent)]
  })

const EXPECTED = [
  ['H1', 'MAIN', 'of the headline'],
  ['P', 'MAIN', 'of the block', 'of a mark in it'],
  ['A', 'LI', 'of a line in a list'],
]

test('what is said of a field stands after the block that shows it, outside of links; of what is not in sight nothing', () => {
  render(<Page />)
  expect(placed()).toEqual(EXPECTED)
  expect(screen.queryByText('of nothing in sight')).toBeNull()
})

test('it stays when the page is made anew, goes with its block, and comes with another', async () => {
  const {rerender, unmount} = render(<Page />)
  rerender(<Page title="Another headline" />)
  expect(placed()).toEqual(EXPECTED)
  await act(async () => document.querySelector('h1')?.removeAttribute('data-sanity'))
  expect(placed()).toEqual(EXPECTED.slice(1))
  await act(async () => document.querySelector('h1')?.setAttribute('data-sanity', of('title')))
  expect(placed()).toEqual(EXPECTED)
  unmount()
  expect(screen.queryAllByRole('note')).toEqual([])
})

test('who has come to it with the keyboard stays there when it is judged again', () => {
  const {rerender} = render(<Page />)
  const link = screen.getByText('of the block')
  link.focus()
  rerender(<Page pieces={PIECES.map(({target, key}) => ({key, target, content: <a href="/x">{key}</a>}))} />)
  expect(document.activeElement).toBe(link)
  expect(placed()).toEqual(EXPECTED)
})
