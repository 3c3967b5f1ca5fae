import {words} from '#lib/words/language.ts'
import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {Citation} from '../source/Citation.tsx'
import styles from './Sides.module.css'

interface Props {
  claim: Pick<NumberedClaim, 'for' | 'qualifying' | 'against'>
  /** Names the sources without their details. */
  brief?: boolean
}

/** What speaks for a claim, what qualifies it and what speaks against it. */
export function Sides({claim, brief = false}: Props) {
  const sides = [
    {word: words.stances.short.supports, evidence: claim.for},
    {word: words.stances.short.qualifies, evidence: claim.qualifying},
    {word: words.stances.short.contradicts, evidence: claim.against},
  ].filter(({evidence}) => evidence.length > 0)
  if (sides.length === 0) return <p>{words.evidence.noSource}</p>
  return (
    <dl className={styles.sides}>
      {sides.map(({word, evidence}) => (
        <div key={word} className={styles.side}>
          <dt className={styles.word}>{word}</dt>
          {evidence.map(({key, source, note}) => (
            <dd key={key} className={styles.source}>
              <Citation source={source} brief={brief} />
              {note && <span className={styles.note}> {note}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** Where we looked, and for what. */
export const SearchNote = ({text}: {text: string}) => (
  <p>
    <strong>{words.evidence.ourSearch}</strong> {text}
  </p>
)
