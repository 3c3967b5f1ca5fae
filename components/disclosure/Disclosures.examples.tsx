import {Disclosures} from './Disclosures.tsx'
import {exampleProducts} from './exampleProducts.ts'

export const examples = {
  'tells of two products before they are named': <Disclosures products={exampleProducts} />,
}
