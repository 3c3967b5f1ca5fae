import {bowelClaim, kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleFaq} from './exampleFaq.ts'
import {Faq} from './Faq.tsx'

export const examples = {
  'answers at length': <Faq {...exampleFaq} record={[bowelClaim, kitchenClaim]} further={{articles: [], more: null}} />,
}
