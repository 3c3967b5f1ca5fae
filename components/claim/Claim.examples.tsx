import {exampleFiles} from '../cite/exampleFiles.ts'
import {exampleProducts} from '../disclosure/exampleProducts.ts'
import {milkClaim} from '../evidence/exampleClaims.ts'
import {Claim} from './Claim.tsx'
import {probioticsLine} from './exampleLine.ts'

export const examples = {
  'has a page with its grade, its sources and its places': (
    <Claim
      {...milkClaim}
      cite={exampleFiles}
      {...{exposure: probioticsLine.exposure, targets: probioticsLine.targets}}
      product={exampleProducts[0] ?? null}
      definition="Studies disagree."
      gradedBy={{id: 'person-editors', name: 'The editors', href: '/people/editors', credentials: null}}
      trail={[{title: 'The evidence', path: '/evidence'}]}
      history={[
        {
          key: 'now',
          grade: 'contested',
          gradeWord: 'Contested',
          gradedOn: {iso: '2026-10-12', words: '12 October 2026'},
          note: 'A trial was added that found nothing.',
        },
        {
          key: 'a',
          grade: 'limited',
          gradeWord: 'Limited evidence',
          gradedOn: {iso: '2026-10-01', words: '1 October 2026'},
          note: 'First graded.',
        },
      ]}
      places={[
        {
          kind: 'article',
          kindWord: 'Articles',
          pages: [{id: 'article-a', title: 'Milk and acne', href: '/articles/a'}],
        },
      ]}
    />
  ),
}
