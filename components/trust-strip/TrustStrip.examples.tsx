import {exampleTrust} from './exampleTrust.ts'
import {TrustStrip} from './TrustStrip.tsx'

export const examples = {
  'counts claims and sources': <TrustStrip trust={exampleTrust} />,
  'says that a check is overdue and a source retracted': (
    <TrustStrip
      trust={{
        ...exampleTrust,
        overdue: 'This page was checked more than 12 months ago and is due for another look.',
        hasRetractedSource: true,
      }}
    />
  ),
  'says that the text was changed after it was checked': (
    <TrustStrip
      trust={{
        ...exampleTrust,
        status: 'changedSinceReview',
        reviewer: null,
        statusWords: 'Changed since it was checked on 12 October 2026. Not checked since.',
      }}
    />
  ),
}
