import type {z} from 'zod'
import {words} from '#lib/words/language.ts'
import {GRADES} from '../../claim/schema.ts'
import type {gradeDefinition} from './query.ts'

type Definition = z.infer<typeof gradeDefinition.schema>

/** The definition of a grade; null where the settings have none. */
export const definitionOf = (grade: Definition['grade'], definitions: Definition[]): string | null =>
  definitions.find((one) => one.grade === grade)?.definition ?? null

/** Every grade with its definition, best supported first. */
export const gradesView = (definitions: Definition[]) =>
  GRADES.map((grade) => ({grade, gradeWord: words.grades.long[grade], definition: definitionOf(grade, definitions)}))
