import {Missing} from './Missing.tsx'
import {NotFound} from './NotFound.tsx'

export const examples = {
  'leads on from nowhere': <NotFound />,
  'names the nearest pages': (
    <NotFound
      question="leaky gutt"
      nearest={[{title: 'Leaky gut: what is known and what is not', href: '/articles/leaky-gut', kindWord: 'Article'}]}
    />
  ),
  'leads on after a fault': (
    <Missing
      title="This page cannot be shown just now"
      text="Please try again in a minute."
      ways={[{title: 'The front page', href: '/'}]}
    />
  ),
}
