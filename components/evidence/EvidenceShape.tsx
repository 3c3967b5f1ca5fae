import type {Grade} from '../words.ts'
import styles from './EvidenceShape.module.css'

/** Quarters of a disc, clockwise from the top right, each a little apart from the next. */
const QUARTERS = [
  'M13 2a9 9 0 0 1 9 9h-9Z',
  'M22 13a9 9 0 0 1-9 9v-9Z',
  'M11 22a9 9 0 0 1-9-9h9Z',
  'M2 11a9 9 0 0 1 9-9v9Z',
] as const

const FILLED: Record<Exclude<Grade, 'contested'>, number> = {strong: 4, moderate: 3, limited: 2, unsupported: 0}

/** The paths of a grade's sign, in a square of 24. A contested claim has two halves that have slid apart. */
export const EvidenceShape = ({grade}: {grade: Grade}) =>
  grade === 'contested' ? (
    <>
      <path className={styles.filled} d="M11 1.5v17a8.5 8.5 0 0 1 0-17Z" />
      <path className={styles.empty} d="M13.8 6.3v15.4a7.7 7.7 0 0 0 0-15.4Z" />
    </>
  ) : (
    QUARTERS.map((quarter, index) => (
      <path key={quarter} className={index < FILLED[grade] ? styles.filled : styles.empty} d={quarter} />
    ))
  )
