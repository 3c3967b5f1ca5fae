import {words} from '#lib/words/language.ts'

/** What the finished page is judged by; plain values, for they go into the browser. */
export const RULES = {grades: Object.values(words.grades.short), disclosures: Object.values(words.products.disclosures)}

/** How much of what is judged a page has, and what is wrong with it. */
export interface Judged {
  marks: number
  records: number
  products: number
  figures: number
  faults: string[]
}

/** Runs in a browser, on the page that it has open; uses nothing from outside itself. */
export function judge({grades, disclosures}: typeof RULES): Judged {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const textOf = (element: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? ''
  const says = (element: Element | null, words: string[]) => words.some((word) => textOf(element).includes(word))
  const namesGrade = (mark: Element) =>
    says(mark, grades) || grades.some((grade) => mark.getAttribute('aria-label')?.startsWith(grade))
  const isGrounded = (element: Element) =>
    element.querySelector('a[href^="/sources/"]') !== null || says(element, ['Our search.'])

  const marks = all('button[popovertarget^="note-"]:not([popovertargetaction])')
  const records = all('[role="note"][id^="note-"], main [id^="claim-"]')
  const products = all('[data-product]')
  // A picture beside a headline that says the same may be silent, but has to say so.
  const figures = all('main figure img, main img:not([alt]), main svg[role="img"]')
  const nameOf = (figure: HTMLElement) => figure.getAttribute(figure.tagName === 'IMG' ? 'alt' : 'aria-label')
  return {
    marks: marks.length,
    records: records.length,
    products: products.length,
    figures: figures.length,
    faults: [
      ...marks
        .filter((mark) => !namesGrade(mark) || !document.getElementById(mark.getAttribute('popovertarget') ?? ''))
        .map((mark) => `a mark without a grade or a note: ${mark.outerHTML}`),
      ...records.filter((record) => !isGrounded(record)).map((record) => `no source and no search: ${textOf(record)}`),
      ...products
        .filter((product) => {
          const said = textOf(product).slice((product.dataset.product ?? '').length)
          return !disclosures.some((disclosure) => said.trim().startsWith(disclosure))
        })
        .map((product) => `a product before its disclosure: ${textOf(product).slice(0, 80)}`),
      ...figures
        .filter((figure) => !nameOf(figure)?.trim())
        .map((figure) => `no words for ${figure.outerHTML.slice(0, 120)}`),
    ],
  }
}
