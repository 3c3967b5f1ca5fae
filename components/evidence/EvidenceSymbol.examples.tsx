import {EvidenceSymbol} from './EvidenceSymbol.tsx'

export const examples = {
  'is four full quarters for strong': <EvidenceSymbol grade="strong" />,
  'leaves a quarter open for moderate': <EvidenceSymbol grade="moderate" />,
  'is half open for limited': <EvidenceSymbol grade="limited" />,
  'is split for contested': <EvidenceSymbol grade="contested" />,
  'is open for unsupported': <EvidenceSymbol grade="unsupported" />,
}
