import {kefirLine, probioticsLine} from '../claim/exampleLine.ts'
import {exampleProducts} from '../disclosure/exampleProducts.ts'
import {exampleGrades} from '../evidence/exampleGrades.ts'
import {exampleMeta} from '../page-head/exampleMeta.ts'
import {Matrix} from './Matrix.tsx'

export const examples = {
  'sets what one takes against what it is said to change': (
    <Matrix
      products={exampleProducts}
      meta={exampleMeta}
      claimCount={2}
      columns={probioticsLine.targets}
      choices={[
        {kind: 'food', title: 'Foods', rows: [{name: 'Fermented foods', href: '/foods/kefir', claims: [kefirLine]}]},
        {kind: 'supplement', title: 'Supplements', rows: [{name: 'Probiotics', href: null, claims: [probioticsLine]}]},
      ]}
      inside={[]}
      topics={[
        {kind: 'food', title: 'Foods'},
        {kind: 'supplement', title: 'Supplements'},
      ]}
      grades={exampleGrades}
    />
  ),
}
