import {milkClaim} from '../evidence/exampleClaims.ts'
import {exampleImage} from '../figure/exampleImage.ts'
import {exampleText} from '../prose/exampleText.ts'
import {exampleTrust} from '../trust-strip/exampleTrust.ts'
import {examplePattern} from './examplePattern.ts'
import {SymptomPattern} from './SymptomPattern.tsx'

export const examples = {
  'is whole': (
    <SymptomPattern
      {...examplePattern}
      gutLink={exampleText.slice(1)}
      images={[{...exampleImage, key: 'a'}]}
      byline={[{id: 'person-editors', name: 'The editors', href: '/people/editors', credentials: null}]}
      trust={exampleTrust}
      record={[milkClaim]}
      changes={[{key: 'a', date: '12 October 2026', iso: '2026-10-12', note: 'Sources checked again.'}]}
      further={{articles: [], more: null}}
    />
  ),
}
