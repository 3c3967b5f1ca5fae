import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {careCardView} from '../blocks/care-card/view.ts'
import type {SymptomPatternRow} from './query.ts'

const SENSES = ['feelsLike', 'looksLike'] as const
const LEGENDS = {feelsLike: words.symptoms.whatFeelsLike, looksLike: words.symptoms.whatLooksLike}

/** Before anybody looks for a name: what cannot wait. */
const FIRST = ['emergency', 'urgent'] as const

/**
 * "Which of these is mine?": every sign once, each with a name for the page; by pattern, the names of its signs; and
 * when to get help first, whatever the pattern.
 */
export function finderView(patterns: SymptomPatternRow[]) {
  const questions = SENSES.map((sense) => ({
    sense,
    legend: LEGENDS[sense],
    signs: once(inTurn(patterns.map((pattern) => pattern[sense]))).map((text, index) => ({
      id: `${sense}-${index}`,
      text,
    })),
  }))
  const known = new Map(questions.flatMap(({sense, signs}) => signs.map(({id, text}) => [keyOf(sense, text), id])))
  return {
    questions,
    signsOf: (pattern: SymptomPatternRow) =>
      SENSES.flatMap(
        (sense) => pattern[sense].map((text) => ({id: known.get(keyOf(sense, text)) ?? '', text})), // every text is a sign
      ),
    help: FIRST.flatMap((level) => {
      const cards = patterns.flatMap(({careCards}) => careCards).filter((card) => card.level === level)
      const [first] = cards
      return first ? [{...careCardView(first), items: once(cards.flatMap(({items}) => items))}] : []
    }),
  }
}

/** The first of each, then the second of each: what stands together should not give a pattern away. */
const inTurn = (lists: string[][]): string[] =>
  Array.from({length: Math.max(0, ...lists.map(({length}) => length))}).flatMap((_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  )

/** The same words once, however they are capitalised. */
const once = (texts: string[]): string[] =>
  [...new Map(texts.toReversed().map((text) => [keyOf('', text), text])).values()].toReversed()

const keyOf = (sense: string, text: string) => `${sense} ${stegaClean(text).trim().toLowerCase()}`
