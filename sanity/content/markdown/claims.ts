import type {List, RootContent} from 'mdast'
import type {NumberedClaim} from '../claim/record.ts'
import {absolute} from '../structured-data/parts.ts'
import {STANCE_WORDS, words} from '../words.ts'
import {bullets, heading, link, paragraph, strong, text} from './nodes.ts'
import type {Sources} from './sources.ts'

/** A claim of the record: its grade, why, who was studied, and the numbers of the sources on each side. */
export function claimNodes(claim: NumberedClaim, sources: Sources): RootContent[] {
  const {number, statement, gradeWord, why, population, gradedOn, searchNote, href} = claim
  return [
    heading(3, `${number}. ${statement}`),
    paragraph(strong(`${gradeWord}.`), text(` ${why}`)),
    ...(population ? [paragraph(text(words.studied(population)))] : []),
    ...sidesOf(claim, sources),
    ...(searchNote ? [paragraph(text(searchNote))] : []),
    paragraph(text(`${words.gradedOn(gradedOn.words)} `), link(absolute(href), text(words.aboutThisClaim))),
  ]
}

function sidesOf(claim: NumberedClaim, sources: Sources): List[] {
  const sides = [
    {stance: STANCE_WORDS.supports, evidence: claim.for},
    {stance: STANCE_WORDS.qualifies, evidence: claim.qualifying},
    {stance: STANCE_WORDS.contradicts, evidence: claim.against},
  ]
  const lines = sides.flatMap(({stance, evidence}) =>
    evidence.map(({source, note}) => {
      const retracted = source.retracted ? ` ${words.retracted}` : ''
      return [
        paragraph(
          text(`${stance}: ${words.source(sources.numberOf(source.id))}.${retracted}${note ? ` ${note}` : ''}`),
        ),
      ]
    }),
  )
  return lines.length > 0 ? [bullets(lines)] : []
}
