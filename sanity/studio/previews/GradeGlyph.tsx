import type {ComponentType} from 'react'
import {GRADE_WORDS} from '#sanity/content/words.ts'
import {type Grade, shapesOf} from './grade-shapes.ts'

interface Props {
  grade: Grade
}

/** The four-part sign of a grade, at the size of an icon. */
export function GradeGlyph({grade}: Props) {
  return (
    <svg data-sanity-icon viewBox="-3 -3 30 30" width="1em" height="1em" role="img">
      <title>{GRADE_WORDS[grade]}</title>
      {shapesOf(grade).map(({path, filled}) => (
        <path key={path} d={path} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={1.4} />
      ))}
    </svg>
  )
}

/** The signs as components without props, as the Studio takes its icons. */
export const GRADE_ICONS = {
  strong: () => <GradeGlyph grade="strong" />,
  moderate: () => <GradeGlyph grade="moderate" />,
  limited: () => <GradeGlyph grade="limited" />,
  contested: () => <GradeGlyph grade="contested" />,
  unsupported: () => <GradeGlyph grade="unsupported" />,
} satisfies Record<Grade, ComponentType>
