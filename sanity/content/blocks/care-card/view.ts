import {words} from '#lib/words/language.ts'
import type {CareCard} from './query.ts'
import {LEVELS} from './schema.ts'

export type CareCardView = ReturnType<typeof careCardView>

/** A care card with its urgency in words. */
export const careCardView = ({level, heading, items, service}: CareCard) => ({
  level,
  levelWord: words.care.level[level],
  heading,
  items,
  service,
})

/** The most urgent first. */
export const careCardsView = (cards: (CareCard & {_key: string})[]) =>
  cards
    .map((card) => ({key: card._key, ...careCardView(card)}))
    .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level))
