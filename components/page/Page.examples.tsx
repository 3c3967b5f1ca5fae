import {exampleBody} from '../body/Body.examples.tsx'
import {bowelClaim, kitchenClaim, milkClaim} from '../evidence/exampleClaims.ts'
import {Page} from './Page.tsx'

export const examples = {
  'is plain': (
    <Page
      id="page-about"
      title="About"
      href="/about"
      standfirst="Who we are and what we promise."
      contents={[]}
      body={exampleBody}
      claims={[bowelClaim, milkClaim, kitchenClaim]}
    />
  ),
}
