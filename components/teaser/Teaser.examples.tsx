import {exampleImage} from '../figure/exampleImage.ts'
import {Teaser} from './Teaser.tsx'

const article = {
  title: 'The gut–skin axis: what is known and what is not',
  href: '/articles/gut-skin-axis',
  kicker: 'Understand',
  text: 'You have tried every cream, and now somebody says that the answer lies in your gut.',
  headingLevel: 2,
} as const

export const examples = {
  'leads a front page': <Teaser {...article} look="lead" image={exampleImage} />,
  'is one story of several': <Teaser {...article} image={exampleImage} />,
  'stands alone in a rail': <Teaser {...article} look="row" image={exampleImage} />,
  'does without a picture': <Teaser {...article} />,
  'is a line in a list': <Teaser {...article} look="line" />,
}
