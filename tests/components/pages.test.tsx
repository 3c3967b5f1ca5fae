import {describe, expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {examples as articles} from '#components/article/Article.examples.tsx'
import {CareCard} from '#components/care-card/CareCard.tsx'
import {examples as claims} from '#components/claim/Claim.examples.tsx'
import {examples as pictures} from '#components/figure/Figure.examples.tsx'
import {examples as lists} from '#components/food-list/FoodListSet.examples.tsx'
import {Frame} from '#components/frame/Frame.tsx'
import {examples as homes} from '#components/home/Home.examples.tsx'
import {examples as products} from '#components/product/ProductMention.examples.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {inOneLine} from '#components/words.ts'

describe('a page', () => {
  test('lets a keyboard skip the navigation', () => {
    render(
      <Frame>
        <h1>A page</h1>
      </Frame>,
    )
    expect(screen.getByRole('link', {name: 'Skip to the text'})).toHaveAttribute('href', '#main')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main')
  })

  test('says nothing to machines that could end its script', () => {
    const {container} = render(<StructuredData data={{name: '</script><b>'}} />)
    expect(container.querySelector('script')?.innerHTML).toBe('{"name":"\\u003c/script>\\u003cb>"}')
  })
})

describe('an article', () => {
  test('has one headline, and gives its record after the text', () => {
    render(articles['is whole'])
    expect(screen.getAllByRole('heading', {level: 1})).toHaveLength(1)
    const headings = screen.getAllByRole('heading', {level: 2}).map((heading) => heading.textContent)
    expect(headings.indexOf('What is known')).toBeLessThan(headings.indexOf('The evidence, claim by claim'))
    expect(screen.getByRole('link', {name: /of 14 claims/})).toHaveAttribute('href', '#record')
  })

  test('has a note for every mark that opens one, and each id once', () => {
    const {container} = render(articles['is whole'])
    const ids = [...container.querySelectorAll('[id]')].map(({id}) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    const targets = [...container.querySelectorAll('[popovertarget]')].map((mark) => mark.getAttribute('popovertarget'))
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([])
  })
})

describe('the front page', () => {
  test('draws a sign for every claim that it counts', () => {
    const {container} = render(homes['leads with a story'])
    const grades = [...container.querySelectorAll('a[href^="/evidence#"]')].map((link) => {
      const count = Number(link.querySelector('strong')?.textContent)
      return [count, link.parentElement?.querySelectorAll('use').length]
    })
    expect(grades.length).toBeGreaterThan(1)
    for (const [count, signs] of grades) expect(signs).toBe(count)
  })
})

describe('a picture', () => {
  test('that is a drawing is marked, so that it is reversed in the dark', () => {
    render(pictures['is a drawing on the page’s own paper'])
    expect(screen.getByRole('img')).toHaveAttribute('data-drawing')
  })

  test('has its blurred likeness behind it, and a photograph is never reversed', () => {
    render(pictures['has a caption and a credit'])
    expect(screen.getByRole('img')).not.toHaveAttribute('data-drawing')
    expect(screen.getByRole('img').style.backgroundImage).toMatch(/^url\("?data:image/)
  })
})

describe('a care card', () => {
  test('says how soon before it says what', () => {
    render(
      <CareCard
        level="urgent"
        levelWord="Urgent"
        heading="See a doctor if:"
        items={[]}
        service={null}
        headingLevel={2}
      />,
    )
    expect(screen.getByRole('heading', {name: 'Urgent advice: See a doctor if:'})).toBeInTheDocument()
  })
})

describe('a food list', () => {
  test('is a table whose rows are named by their food', () => {
    render(lists['is a table on a desk and cards on a phone'])
    const table = within(screen.getByRole('table'))
    expect(table.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
      'Food',
      'Portion',
      'What it contains',
      'Evidence',
      'Take care if',
    ])
    expect(table.getByRole('rowheader', {name: 'Kefir'})).toBeInTheDocument()
  })

  test('joins points into a line without shouting', () => {
    expect(inOneLine(['Live cultures', 'Salt', 'L-glutamine', 'DHA'])).toBe('Live cultures; salt; L-glutamine; DHA')
  })
})

describe('a product', () => {
  test('is disclosed above the headline of a claim about it, with what we did not find', () => {
    render(claims['has a page with its grade, its sources and its places'])
    const disclosure = screen.getByText(/We have no relationship/)
    const headline = screen.getByRole('heading', {level: 1})
    expect(disclosure).toHaveTextContent('We found no trial of this product.')
    expect(disclosure.compareDocumentPosition(headline)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('comes with our relationship first, and a paid link says so', () => {
    render(products['says that no trial was found'])
    const text = document.body.textContent ?? ''
    expect(text.indexOf('We have no relationship')).toBeLessThan(text.indexOf('Capsules sold for skin'))
    expect(screen.getByText('We found no trial of this product.')).toBeInTheDocument()
    expect(screen.getByRole('link', {name: /maker’s page/})).toHaveAttribute('rel', 'sponsored nofollow')
  })
})
