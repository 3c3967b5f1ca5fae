import {exampleTrust} from '../trust-strip/exampleTrust.ts'
import {Tally} from './Tally.tsx'

export const examples = {
  'draws a sign for every claim': <Tally claimCount={14} grades={exampleTrust.grades} />,
  'takes more than a row': <Tally claimCount={25} grades={[{grade: 'unsupported', count: 25}]} />,
}
