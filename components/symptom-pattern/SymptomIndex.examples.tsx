import {exampleMeta} from '../page-head/exampleMeta.ts'
import {examplePattern} from './examplePattern.ts'
import {SymptomIndex} from './SymptomIndex.tsx'

export const examples = {
  'leads to every pattern': <SymptomIndex meta={exampleMeta} symptomPatterns={[{...examplePattern, image: null}]} />,
}
