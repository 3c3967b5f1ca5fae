import type {TrustView} from '#sanity/content/trust/view.ts'

/** What is known about a page, for the examples of every component that shows it. */
export const exampleTrust: TrustView = {
  status: 'sourcesChecked',
  statusWords: 'Sources checked by editors. Not clinically reviewed.',
  reviewer: null,
  reviewedOn: {iso: '2026-10-12', words: '12 October 2026'},
  nextReview: {iso: '2027-10-12', words: '12 October 2027'},
  overdue: null,
  sourceCount: 12,
  sourceCountWords: '12 sources',
  hasRetractedSource: false,
  claimCount: 14,
  grades: [
    {grade: 'strong', gradeWord: 'Strong evidence', count: 5},
    {grade: 'contested', gradeWord: 'Contested', count: 9},
  ],
  summary: '9 of 14 claims contested or unsupported',
}
