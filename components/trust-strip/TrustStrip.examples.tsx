import {exampleTrust} from './exampleTrust.ts'
import {TrustStrip} from './TrustStrip.tsx'

export const examples = {
  'counts claims and sources': <TrustStrip trust={exampleTrust} />,
  'says that a check is overdue and a source retracted': (
    <TrustStrip trust={{...exampleTrust, overdue: true, hasRetractedSource: true}} />
  ),
}
