import {words} from '#lib/words/language.ts'
import type {NoteView} from '#sanity/content/preview/view.ts'
import {PageHead} from '../page-head/PageHead.tsx'
import styles from './Incomplete.module.css'
import {Notes} from './Notes.tsx'

interface Props {
  notes: NoteView[]
}

/** What stands in place of a page that lacks something it cannot do without. */
export function Incomplete({notes}: Props) {
  return (
    <div className={styles.incomplete}>
      <PageHead title={words.preview.incomplete} standfirst={words.preview.incompleteText} />
      <Notes notes={notes} />
    </div>
  )
}
