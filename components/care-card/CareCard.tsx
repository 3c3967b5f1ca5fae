import {type CareLevel, careWords} from '../words.ts'
import styles from './CareCard.module.css'

interface Props {
  level: CareLevel
  heading: string
  items: string[]
  service: string | null
  headingLevel: 2 | 3 | 4
}

/** When to get help, and from whom. How soon is said in words, seen and heard, before the heading. */
export function CareCard({level, heading, items, service, headingLevel}: Props) {
  const Heading = `h${headingLevel}` as const
  const {label, spoken} = careWords[level]
  return (
    <div className={`${styles.card} ${styles[level]}`}>
      <p className={styles.level} aria-hidden="true">
        {label}
      </p>
      <Heading className={styles.heading}>
        <span className={styles.spoken}>{spoken}</span>
        {heading}
      </Heading>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item} className={styles.item}>
            {item}
          </li>
        ))}
      </ul>
      {service && <p className={styles.service}>{service}</p>}
    </div>
  )
}
