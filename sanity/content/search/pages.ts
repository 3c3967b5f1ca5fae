/** A link to one page of several; `gap` where pages before it are left out. */
export interface PageLink {
  page: number
  href: string
  isCurrent: boolean
  gap: boolean
}

interface Wanted {
  page: number
  last: number
  hrefOf: (page: number) => string
}

/** The ways to the other pages of an answer: the first, the last, and those about the current one. */
export function pageLinks({page, last, hrefOf}: Wanted) {
  const numbers = [...new Set([1, page - 1, page, page + 1, last])].filter((one) => one >= 1 && one <= last)
  const links = numbers.map((one, place): PageLink => {
    const before = numbers[place - 1] ?? 0
    return {page: one, href: hrefOf(one), isCurrent: one === page, gap: one - before > 1}
  })
  return {
    links: last > 1 ? links : [],
    previous: page > 1 ? hrefOf(page - 1) : null,
    next: page < last ? hrefOf(page + 1) : null,
  }
}
