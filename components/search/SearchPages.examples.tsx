import {SearchPages} from './SearchPages.tsx'

const link = (page: number, gap = false) => ({page, href: `/search?q=skin&page=${page}`, isCurrent: page === 2, gap})

export const examples = {
  'lead both ways': (
    <SearchPages
      links={[link(1), link(2), link(3), link(9, true)]}
      previous="/search?q=skin"
      next="/search?q=skin&page=3"
    />
  ),
}
