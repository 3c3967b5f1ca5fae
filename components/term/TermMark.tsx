import {type ReactNode, useId} from 'react'
import {words} from '#lib/words/language.ts'
import styles from './TermMark.module.css'

interface Props {
  term: string
  plain: string
  /** Its place in the glossary. */
  href: string
  children: ReactNode
}

/** A word with its meaning, which shows while one points at it, and opens at a tap or a key. With script, Escape puts it away. */
export function TermMark({term, plain, href, children}: Props) {
  const id = useId()
  return (
    <term-mark className={styles.mark}>
      <button type="button" className={styles.word} popoverTarget={id} aria-describedby={`${id}-plain`}>
        {children}
      </button>
      <span id={id} popover="auto" className={styles.meaning}>
        <span className={styles.text} id={`${id}-plain`}>
          <strong>{term}:</strong> {plain}
        </span>{' '}
        <a className={styles.link} href={href}>
          {words.navigation.glossary}
        </a>
      </span>
    </term-mark>
  )
}
