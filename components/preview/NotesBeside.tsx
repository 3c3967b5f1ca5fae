import {words} from '#lib/words/language.ts'
import type {NoteView} from '#sanity/content/preview/view.ts'
import {InPlace} from './InPlace.tsx'
import {Notes} from './Notes.tsx'

interface Props {
  notes: NoteView[]
}

/** Each note beside the text that it is about. One that is about nothing in sight stands in the bar alone. */
export const NotesBeside = ({notes}: Props) => (
  <InPlace
    label={words.preview.beside}
    pieces={notes.flatMap((note) =>
      note.target ? [{key: note.key, target: note.target, content: <Notes notes={[note]} />}] : [],
    )}
  />
)
