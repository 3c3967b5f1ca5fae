import {words} from '#lib/words/language.ts'
import type {SymptomPatternDigestView} from '#sanity/content/symptom-pattern/view.ts'
import {inOneLine} from '../words.ts'
import card from './PatternCard.module.css'
import styles from './SymptomPatternSet.module.css'

interface Props {
  title: string | null
  patterns: SymptomPatternDigestView[]
  headingLevel: 2 | 3 | 4
}

/** Symptom patterns in short, each with the way to its own page and to when to get help. */
export function SymptomPatternSet({title, patterns, headingLevel}: Props) {
  const Title = `h${headingLevel}` as const
  const Name = title && headingLevel < 4 ? (`h${headingLevel + 1}` as 'h3' | 'h4') : Title
  return (
    <div className={styles.set}>
      {title && <Title className={styles.title}>{title}</Title>}
      {patterns.map(({id, name, href, medicalName, summary, feelsLike, looksLike, onSkinTones}) => (
        <div key={id} className={card.card}>
          <Name className={card.name}>
            <a className={card.link} href={href}>
              {name}
            </a>
          </Name>
          {medicalName && <p className={card.medical}>{medicalName}</p>}
          <p>{summary}</p>
          <dl className={styles.facts}>
            <dt className={styles.word}>{words.symptoms.feelsLike}</dt>
            <dd>{inOneLine(feelsLike)}</dd>
            <dt className={styles.word}>{words.symptoms.looksLike}</dt>
            <dd>{inOneLine(looksLike)}</dd>
            {onSkinTones && (
              <>
                <dt className={styles.word}>{words.symptoms.onSkinTonesShort}</dt>
                <dd>{onSkinTones}</dd>
              </>
            )}
          </dl>
          <p className={card.more}>
            <a href={href}>{words.symptoms.otherCauses}</a> <a href={`${href}#help`}>{words.symptoms.help}</a>
          </p>
        </div>
      ))}
    </div>
  )
}
