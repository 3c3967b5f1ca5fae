import {Teaser} from '../teaser/Teaser.tsx'
import {Rail} from './Rail.tsx'

const stories = ['Leaky gut', 'Milk and acne', 'Psoriasis and bowel disease'].map((title) => (
  <Teaser key={title} title={title} href="/articles/one" text="What is known and what is not." headingLevel={3} />
))

export const examples = {
  'holds stories': (
    <Rail title="Understand" href="/sections/understand" text="How gut and skin may be linked.">
      {stories}
    </Rail>
  ),
  'holds lines': (
    <Rail title="Questions" look="lines">
      {stories}
    </Rail>
  ),
}
