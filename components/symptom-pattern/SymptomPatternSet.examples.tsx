import {examplePattern} from './examplePattern.ts'
import {SymptomPatternSet} from './SymptomPatternSet.tsx'

export const examples = {
  'shows a pattern in short': <SymptomPatternSet title={null} patterns={[examplePattern]} headingLevel={2} />,
}
