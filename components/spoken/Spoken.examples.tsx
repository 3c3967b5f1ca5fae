import {Spoken} from './Spoken.tsx'

export const examples = {
  'adds words for a screen reader': (
    <p>
      <Spoken>Graded on </Spoken>3 November 2026
    </p>
  ),
}
