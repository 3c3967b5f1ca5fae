import {exampleMeta} from '../page-head/exampleMeta.ts'
import {exampleCards, exampleFinder} from './examplePattern.ts'
import {SymptomIndex} from './SymptomIndex.tsx'

export const examples = {
  'says when to get help before it asks for signs': (
    <SymptomIndex meta={exampleMeta} help={exampleCards} {...exampleFinder} />
  ),
}
