import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {BarView} from '#sanity/content/preview/bar.ts'
import {rich} from '../rich.ts'
import {Notes} from './Notes.tsx'
import styles from './PreviewBar.module.css'

type Props = BarView | {kind: 'nothing' | 'away'; leaveHref: string}

/** Over every previewed page: that it is none that visitors see, what there is to be mended, and the way out. */
export function PreviewBar(props: Props) {
  return (
    <aside className={styles.bar} aria-label={words.preview.label}>
      <p className={styles.what}>{whatOf(props)}</p>
      {props.kind === 'editor' && props.notes.length > 0 && (
        <details className={styles.findings}>
          <summary>{say(words.preview.findings, {count: props.notes.length})}</summary>
          <div className={styles.panel}>
            <Notes notes={props.notes} />
          </div>
        </details>
      )}
      {props.kind === 'editor' && props.notes.length === 0 && (
        <p className={styles.quiet}>{words.preview.noFindings}</p>
      )}
      {props.kind === 'editor' && (
        <a className={styles.link} href={props.editHref} target="_top">
          {words.preview.edit}
        </a>
      )}
      <a className={styles.link} href={props.leaveHref}>
        {words.preview.leave}
      </a>
    </aside>
  )
}

function whatOf(props: Props) {
  switch (props.kind) {
    case 'nothing':
      return words.preview.nothing
    case 'away':
      return words.preview.away
    case 'shared':
      return rich(words.preview.shared, {day: <time dateTime={props.until.iso}>{props.until.words}</time>})
    case 'editor':
      return PERSPECTIVES[props.perspective] ?? say(words.preview.release, {perspective: props.perspective})
  }
}

const PERSPECTIVES: Record<string, string> = {
  drafts: words.preview.drafts,
  published: words.preview.published,
}
