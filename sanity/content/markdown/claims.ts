import type {List, RootContent} from 'mdast'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {NumberedClaim} from '../claim/record.ts'
import {absolute} from '../structured-data/parts.ts'
import {bullets, heading, link, paragraph, strong, text} from './nodes.ts'
import type {Sources} from './sources.ts'

/** A claim of the record: its grade, why, who was studied, and the numbers of the sources on each side. */
export function claimNodes(claim: NumberedClaim, sources: Sources): RootContent[] {
  const {number, statement, gradeWord, why, population, gradedOn, searchNote, href} = claim
  return [
    heading(3, `${number}. ${statement}`),
    paragraph(strong(`${gradeWord}.`), text(` ${why}`)),
    ...(population ? [paragraph(text(say(words.markdown.studied, {population: population})))] : []),
    ...sidesOf(claim, sources),
    ...(searchNote ? [paragraph(text(searchNote))] : []),
    paragraph(
      text(`${say(words.evidence.graded, {day: gradedOn.words})} `),
      link(absolute(href), text(words.markdown.aboutThisClaim)),
    ),
  ]
}

function sidesOf(claim: NumberedClaim, sources: Sources): List[] {
  const sides = [
    {stance: words.stances.long.supports, evidence: claim.for},
    {stance: words.stances.long.qualifies, evidence: claim.qualifying},
    {stance: words.stances.long.contradicts, evidence: claim.against},
  ]
  const lines = sides.flatMap(({stance, evidence}) =>
    evidence.map(({source, note}) => {
      const retracted = source.retracted ? ` ${words.sources.retracted}` : ''
      return [
        paragraph(
          text(
            `${say(words.markdown.source, {stance, number: sources.numberOf(source.id)})}${retracted}${note ? ` ${note}` : ''}`,
          ),
        ),
      ]
    }),
  )
  return lines.length > 0 ? [bullets(lines)] : []
}
