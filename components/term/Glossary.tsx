import type {GlossaryView} from '#sanity/content/term/view.ts'
import {Sheet} from '../page/Sheet.tsx'
import styles from './Glossary.module.css'

/** All terms in plain words, by first letter. */
export function Glossary({terms, meta}: GlossaryView) {
  const letters = Map.groupBy(terms, ({term}) => term.charAt(0).toUpperCase())
  return (
    <Sheet title={meta.title} standfirst={meta.description} aside={<Letters letters={[...letters.keys()]} />}>
      {[...letters].map(([letter, ofLetter]) => (
        <section key={letter} className={styles.section} id={`letter-${letter}`} aria-label={letter}>
          <h2 className={styles.letter}>{letter}</h2>
          <dl className={styles.terms}>
            {ofLetter.map(({id, anchor, term, plain, synonyms}) => (
              <div key={id} className={styles.entry} id={anchor}>
                <dt className={styles.term}>{term}</dt>
                <dd>{plain}</dd>
                {synonyms.length > 0 && <dd className={styles.synonyms}>Also: {synonyms.join(', ')}</dd>}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  )
}

const Letters = ({letters}: {letters: string[]}) => (
  <nav aria-label="Letters">
    <ul className={styles.letters}>
      {letters.map((letter) => (
        <li key={letter}>
          <a className={styles.jump} href={`#letter-${letter}`}>
            {letter}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
