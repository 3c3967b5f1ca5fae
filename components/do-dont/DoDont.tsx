import {words} from '#lib/words/language.ts'
import styles from './DoDont.module.css'

interface Props {
  title: string | null
  dos: string[]
  donts: string[]
  headingLevel: 2 | 3 | 4
}

/** Signs as paths in a square of 16: not every typeface has them as letters. */
const TICK = 'm3 8.5 3.5 3.5L13 4.5'
const CROSS = 'm4 4 8 8m0-8-8 8'

/** Advice as two lists, one under the other. */
export function DoDont({title, dos, donts, headingLevel}: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.both}>
      {title && <Heading className={styles.title}>{title}</Heading>}
      <Advice word={words.advice.do} sign={TICK} items={dos} />
      <Advice word={words.advice.dont} sign={CROSS} items={donts} />
    </div>
  )
}

function Advice({word, sign, items}: {word: string; sign: string; items: string[]}) {
  if (items.length === 0) return null
  return (
    <div className={styles.advice}>
      <p className={styles.word}>{word}</p>
      <ul className={styles.items} aria-label={word}>
        {items.map((item) => (
          <li key={item} className={styles.item}>
            <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d={sign} />
            </svg>
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
