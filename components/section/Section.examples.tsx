import {exampleCard} from '../article/exampleCard.ts'
import {Section} from './Section.tsx'

const section = {id: 'section-eat', title: 'Eat', href: '/sections/eat', standfirst: 'Foods and what is known of them.'}

export const examples = {
  'leads with the newest article': (
    <Section {...section} articles={[exampleCard, {...exampleCard, id: 'b', title: 'Another', hero: null}]} />
  ),
  'has nothing yet': <Section {...section} articles={[]} />,
}
