import type {Grade} from '../words.ts'
import styles from './EvidenceShape.module.css'
import {shapeOf} from './shape.ts'

/** The paths of a grade's sign, in a square of 24. */
export const EvidenceShape = ({grade}: {grade: Grade}) =>
  shapeOf(grade).map(({d, filled}) => <path key={d} className={filled ? styles.filled : styles.empty} d={d} />)
