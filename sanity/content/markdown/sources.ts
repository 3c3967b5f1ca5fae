import type {RootContent} from 'mdast'
import {words} from '#lib/words/language.ts'
import type {NumberedClaim} from '../claim/record.ts'
import {sourcesOf} from '../claim/view.ts'
import type {CitationView} from '../source/view.ts'
import {heading, link, numbers, paragraph, strong, text} from './nodes.ts'

/** The sources of some claims, numbered from 1 in the order of the record. */
export type Sources = ReturnType<typeof numbered>

export function numbered(claims: NumberedClaim[]) {
  const all = [...new Map(claims.flatMap(sourcesOf).map((source) => [source.id, source])).values()]
  return {all, numberOf: (id: string) => all.findIndex((source) => source.id === id) + 1}
}

/** The list of sources. */
export const sourceNodes = ({all}: Sources): RootContent[] =>
  all.length > 0 ? [heading(2, words.markdown.sources), numbers(all.map((source) => [sourceLine(source)]))] : []

function sourceLine({title, authors, publisher, year, kindWord, design, retracted, link: original}: CitationView) {
  const told = [authors, title, publisher, year && String(year), kindWord, design].flatMap((part) => part || [])
  return paragraph(
    ...(retracted ? [strong(words.sources.retracted), text(' ')] : []),
    text(told.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')),
    ...(original ? [text(' '), link(original.href, text(original.label))] : []),
  )
}
