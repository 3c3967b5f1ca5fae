import type {BlockAnnotationProps} from 'sanity'
import {styled} from 'styled-components'
import {GRADE_WORDS} from '#sanity/content/words.ts'
import {type Grade, maskOf} from '../previews/grade-shapes.ts'
import {useGrade} from './use-grade.ts'

/** Words that make a claim, with the sign of its grade after them, as readers see it. */
export function ClaimMark(props: BlockAnnotationProps) {
  const claim = props.value.claim as {_ref?: string} | undefined // the schema's own field
  const grade = useGrade(claim?._ref)
  return (
    <Words $grade={grade} title={grade ? GRADE_WORDS[grade] : 'No grade yet'}>
      {props.renderDefault(props)}
    </Words>
  )
}

/** An element of ours between the words would become text of theirs; a pseudo-element does not. */
const Words = styled.span<{$grade: Grade | null}>`
  border-block-end: 2px dotted currentColor;
  &::after {
    display: inline-block;
    margin-inline-start: 0.2em;
    inline-size: 0.85em;
    block-size: 0.85em;
    vertical-align: -0.08em;
    content: ${({$grade}) => ($grade ? "''" : "'?'")};
    background: ${({$grade}) => ($grade ? 'currentColor' : 'none')};
    mask: ${({$grade}) => ($grade ? `${maskOf($grade)} center / contain no-repeat` : 'none')};
  }
`
