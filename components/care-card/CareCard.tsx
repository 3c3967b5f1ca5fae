import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import type {CareLevel} from '../words.ts'
import styles from './CareCard.module.css'

interface Props {
  level: CareLevel
  levelWord: string
  heading: string
  items: string[]
  service: string | null
  headingLevel: 2 | 3 | 4
}

/** When to get help, and from whom. How soon is said in words, seen and heard, before the heading. */
export function CareCard({level, levelWord, heading, items, service, headingLevel}: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={`${styles.card} ${styles[level]}`}>
      <p className={styles.level} aria-hidden="true">
        {levelWord}
      </p>
      <Heading className={styles.heading}>
        <Spoken>{words.care.spoken[level]} </Spoken>
        {heading}
      </Heading>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item} className={styles.item}>
            {item}
          </li>
        ))}
      </ul>
      {(service || level === 'emergency') && (
        <p className={styles.service}>
          {service}{' '}
          {level === 'emergency' && (
            <a className={styles.numbers} href={`#${PAGE_IDS.emergencyNumbers}`}>
              {words.site.emergencyNumbers}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
