import {GRADES} from './schema.ts'

export type Grade = (typeof GRADES)[number]

/** Whether a value out of a document is a grade. */
export const hasGrade = (grade: unknown): grade is Grade => GRADES.some((known) => known === grade)
