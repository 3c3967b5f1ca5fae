import type {BarView} from '#sanity/content/preview/bar.ts'
import {count} from '../words.ts'
import {Notes} from './Notes.tsx'
import styles from './PreviewBar.module.css'

type Props = BarView | {kind: 'nothing' | 'away'; leaveHref: string}

/** Over every previewed page: that it is none that visitors see, what there is to be mended, and the way out. */
export function PreviewBar(props: Props) {
  return (
    <aside className={styles.bar} aria-label="Preview">
      <p className={styles.what}>{whatOf(props)}</p>
      {props.kind === 'editor' && props.notes.length > 0 && (
        <details className={styles.findings}>
          <summary>{count(props.notes.length, 'finding')}</summary>
          <div className={styles.panel}>
            <Notes notes={props.notes} />
          </div>
        </details>
      )}
      {props.kind === 'editor' && props.notes.length === 0 && <p className={styles.quiet}>No findings</p>}
      {props.kind === 'editor' && (
        <a className={styles.link} href={props.editHref} target="_top">
          Edit
        </a>
      )}
      <a className={styles.link} href={props.leaveHref}>
        Leave preview
      </a>
    </aside>
  )
}

function whatOf(props: Props) {
  switch (props.kind) {
    case 'nothing':
      return 'There is no page here, in drafts either.'
    case 'away':
      return 'The content source does not answer. The page comes back by itself.'
    case 'shared':
      return (
        <>
          A draft that was shared with you, until <time dateTime={props.until.iso}>{props.until.words}</time>.
        </>
      )
    case 'editor':
      return PERSPECTIVE_WORDS[props.perspective] ?? `You see unpublished drafts (${props.perspective}).`
  }
}

const PERSPECTIVE_WORDS: Record<string, string> = {
  drafts: 'You see unpublished drafts.',
  published: 'You see what is published.',
}
