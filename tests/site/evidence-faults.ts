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
export function judge({grades, disclosures, names}: typeof RULES & {names: string[]}): Judged {
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
  /** The texts of a page that are its own; a link to a source says what others called it. */
  const named = (name: string) => {
    const found: Element[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement
      if (text.textContent?.includes(name) && holder && !holder.closest('a[href^="/sources/"]')) found.push(holder)
    }
    return found
  }
  const isBefore = (one: Element, other: Element) =>
    one.contains(other) || (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const disclosed = all('[data-disclosure], [data-product]')
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
      ...names.flatMap((name) => {
        const [first] = named(name)
        const telling = disclosed.filter((one) => says(one, [name]))
        return !first || telling.some((one) => isBefore(one, first)) ? [] : [`${name} undisclosed: ${textOf(first)}`]
      }),
      ...figures
        .filter((figure) => !nameOf(figure)?.trim())
        .map((figure) => `no words for ${figure.outerHTML.slice(0, 120)}`),
    ],
  }
}
