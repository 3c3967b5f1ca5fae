import type {ReactNode} from 'react'
import styles from './AToZ.module.css'
import {anchorOf, type Letter} from './letters.ts'

interface Props<T> {
  letters: Letter<T>[]
  children: (items: T[]) => ReactNode
}

/** Things under the letters that they begin with. */
export const AToZ = <T,>({letters, children}: Props<T>) => (
  <div className={styles.sections}>
    {letters.map(({letter, items}) => (
      <section key={letter} className={styles.section} aria-labelledby={anchorOf(letter)} data-group="">
        <h2 className={styles.letter} id={anchorOf(letter)}>
          {letter}
        </h2>
        <div>{children(items)}</div>
      </section>
    ))}
  </div>
)
