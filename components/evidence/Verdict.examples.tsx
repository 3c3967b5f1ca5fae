import {Verdict} from './Verdict.tsx'

const gradedOn = {iso: '2026-10-21', words: '21 October 2026'}
const definition = 'Studies disagree. There are sound arguments on both sides.'

export const examples = {
  'says a grade at large, and who gave it': (
    <Verdict
      grade="contested"
      gradeWord="Contested"
      definition={definition}
      gradedOn={gradedOn}
      gradedBy={{id: 'person-the-editors', name: 'The editors', href: '/people/the-editors', credentials: null}}
    />
  ),
  'does without a name': (
    <Verdict
      grade="strong"
      gradeWord="Strong evidence"
      definition="Guidelines agree."
      gradedOn={gradedOn}
      gradedBy={null}
    />
  ),
}
