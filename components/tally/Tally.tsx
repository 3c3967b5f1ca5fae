import {words} from '#lib/words/language.ts'
import {EvidenceShape} from '../evidence/EvidenceShape.tsx'
import {rich} from '../rich.ts'
import type {Grade} from '../words.ts'
import styles from './Tally.module.css'

interface Props {
  claimCount: number
  grades: {grade: Grade; count: number}[]
}

/** How the claims of the whole site stand: a sign for each claim, grade by grade. */
export function Tally({claimCount, grades}: Props) {
  if (claimCount === 0) return null
  return (
    <div className={styles.tally}>
      <p className={styles.sum}>
        {rich(words.home.graded, {
          count: claimCount,
          claims: (text) => <a href="/evidence">{text}</a>,
          picture: (text) => <a href="/evidence/matrix">{text}</a>,
        })}
      </p>
      <ul className={styles.grades}>
        {grades.map(({grade, count}) => (
          <li key={grade} className={styles.grade}>
            <a className={styles.link} href={`/evidence#${grade}`}>
              {rich(words.grades.counts, {
                count: <strong className={styles.count}>{count}</strong>,
                grade: words.grades.counted[grade],
              })}
            </a>
            <Signs grade={grade} count={count} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const ROW = 7
const CELL = 28

/** As many signs as there are claims, in rows; the words beside them say the number. */
function Signs({grade, count}: Props['grades'][number]) {
  const id = `tally-${grade}`
  const cells = Array.from({length: count}, (_, index) => ({
    x: (index % ROW) * CELL,
    y: Math.floor(index / ROW) * CELL,
  }))
  return (
    <svg
      className={styles.signs}
      viewBox={`0 0 ${ROW * CELL} ${Math.ceil(count / ROW) * CELL}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <g id={id}>
          <EvidenceShape grade={grade} />
        </g>
      </defs>
      {cells.map(({x, y}) => (
        <use key={`${x} ${y}`} href={`#${id}`} x={x} y={y} />
      ))}
    </svg>
  )
}
