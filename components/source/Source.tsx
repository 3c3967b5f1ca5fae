import type {SourceView} from '#sanity/content/source/view.ts'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import {Notice} from '../notice/Notice.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {stanceWords} from '../words.ts'
import styles from './Source.module.css'

type Props = Omit<SourceView, 'meta'>

/** A source on its own page, with what it means for each claim that cites it. */
export function Source(source: Props) {
  const {title, kindWord, authors, publisher, year, design, funding, retracted, checkedOn, link, claims} = source
  const facts = [
    ['Authors', authors],
    ['Published in', [publisher, year].filter(Boolean).join(', ')],
    ['Design', design],
    ['Paid for by', funding],
  ] as const
  return (
    <Sheet title={title} kicker={kindWord} trail={[{title: 'Sources', path: '/sources'}]}>
      {retracted && (
        <Notice tone="important">
          <p>This source has been retracted. Claims that cite it are being looked at again.</p>
        </Notice>
      )}
      <dl className={styles.facts}>
        {facts.map(
          ([word, fact]) =>
            fact && (
              <div key={word} className={styles.fact}>
                <dt className={styles.word}>{word}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
        <div className={styles.fact}>
          <dt className={styles.word}>Read it</dt>
          <dd>{link ? <a href={link.href}>{link.label}</a> : 'We have no address for it.'}</dd>
        </div>
        <div className={styles.fact}>
          <dt className={styles.word}>Checked by us</dt>
          <dd>
            <time dateTime={checkedOn.iso}>{checkedOn.words}</time>
          </dd>
        </div>
      </dl>
      {claims.length > 0 && (
        <Part title="Claims that cite it" id="claims">
          <ul>
            {claims.map(({id, statement, grade, stance, note}) => (
              <li key={id} className={styles.claim}>
                <p>
                  {stance && <strong>{stanceWords[stance]}: </strong>}
                  {statement} <EvidenceTag grade={grade} />
                </p>
                {note && <p className={styles.note}>{note}</p>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Sheet>
  )
}
