import {kefirLine, probioticsLine} from '../claim/exampleLine.ts'
import {exampleProducts} from '../disclosure/exampleProducts.ts'
import {exampleMeta} from '../page-head/exampleMeta.ts'
import {EvidenceIndex} from './EvidenceIndex.tsx'
import {exampleGrades} from './exampleGrades.ts'
import {Grading} from './Grading.tsx'

export const examples = {
  'lists claims by grade': (
    <EvidenceIndex
      meta={exampleMeta}
      claimCount={2}
      products={exampleProducts}
      grades={[kefirLine, probioticsLine].map((line) => ({
        grade: line.grade,
        gradeWord: line.gradeWord,
        definition: 'Studies disagree.',
        claims: [line],
      }))}
      topics={[
        {kind: 'food', title: 'Foods'},
        {kind: 'supplement', title: 'Supplements'},
      ]}
      targets={probioticsLine.targets}
    />
  ),
  'explains how we grade': (
    <Grading
      meta={exampleMeta}
      grades={exampleGrades.map((grade, index) => ({...grade, count: index}))}
      kinds={[{kind: 'guideline', kindWord: 'Guideline'}]}
    />
  ),
}
