import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {GlossaryView} from '#sanity/content/term/view.ts'
import {AToZ} from '../a-to-z/AToZ.tsx'
import {Letters} from '../a-to-z/Letters.tsx'
import {byLetter} from '../a-to-z/letters.ts'
import {Sheet} from '../page/Sheet.tsx'
import styles from './Glossary.module.css'

/** All terms in plain words, by first letter. */
export function Glossary({terms, meta}: GlossaryView) {
  const letters = byLetter(terms, ({term}) => term)
  return (
    <Sheet title={meta.title} standfirst={meta.description} aside={<Letters letters={letters} />}>
      <AToZ letters={letters}>
        {(ofLetter) => (
          <dl className={styles.terms}>
            {ofLetter.map(({id, anchor, term, plain, synonyms}) => (
              <div key={id} className={styles.entry} id={anchor}>
                <dt className={styles.term}>{term}</dt>
                <dd>{plain}</dd>
                {synonyms.length > 0 && (
                  <dd className={styles.synonyms}>{say(words.site.also, {names: listed(synonyms)})}</dd>
                )}
              </div>
            ))}
          </dl>
        )}
      </AToZ>
    </Sheet>
  )
}
