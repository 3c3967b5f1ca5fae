import type {ResultView} from '#sanity/content/search/view.ts'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import teaser from '../teaser/Teaser.module.css'
import {Marked} from './Marked.tsx'
import styles from './SearchResult.module.css'

/** One document that was found: what it is, what it is called, and where it says what was looked for. */
export const SearchResult = ({href, kindWord, title, excerpt, grade}: ResultView) => (
  <article className={styles.result}>
    <p className={styles.kind}>
      {kindWord} {grade && <EvidenceTag grade={grade} />}
    </p>
    <h3 className={styles.title}>
      <a className={teaser.link} href={href}>
        <Marked pieces={title} />
      </a>
    </h3>
    {excerpt.length > 0 && (
      <p className={teaser.text}>
        <Marked pieces={excerpt} />
      </p>
    )}
  </article>
)
