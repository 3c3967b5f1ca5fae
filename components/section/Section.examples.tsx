import {exampleCard} from '../article/exampleCard.ts'
import {Section} from './Section.tsx'

const section = {
  id: 'section-eat',
  title: 'Eat',
  href: '/sections/eat',
  standfirst: 'Foods and what is known of them.',
  paging: {page: 1, pages: 1, previous: null, next: null},
}
const last = {page: 2, pages: 2, previous: '/sections/eat', next: null}

export const examples = {
  'leads with the newest article': (
    <Section {...section} articles={[exampleCard, {...exampleCard, id: 'b', title: 'Another', hero: null}]} />
  ),
  'ends on a later page': <Section {...section} articles={[exampleCard]} paging={last} />,
  'has nothing yet': <Section {...section} articles={[]} />,
}
