import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import styles from './Neighbours.module.css'

interface Neighbour {
  title: string
  href: string | null
}

interface Props {
  /** What they stand in. */
  section: string | null
  before: Neighbour | null
  after: Neighbour | null
}

/** The pages before and after this one where they stand in a row. */
export function Neighbours({section, before, after}: Props) {
  const {label, labelIn, previous, previousIn, next, nextIn} = words.site.neighbours
  const named = section ? {section} : null
  const links = [
    {word: named ? say(previousIn, named) : previous, rel: 'prev', page: before},
    {word: named ? say(nextIn, named) : next, rel: 'next', page: after},
  ].filter(({page}) => page?.href)
  if (links.length === 0) return null
  return (
    <nav className={styles.neighbours} aria-label={named ? say(labelIn, named) : label}>
      {links.map(({word, rel, page}) => (
        <a key={rel} className={`${styles.link} ${styles[rel]}`} href={page?.href ?? undefined} rel={rel}>
          <span className={styles.word}>{word}</span>
          {page?.title}
        </a>
      ))}
    </nav>
  )
}
