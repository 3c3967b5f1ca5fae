import {automatedReadability} from 'automated-readability'
import {notice, rule} from '../rule.ts'
import {passagesOf} from './passages.ts'
import {sentencesOf, wordsOf} from './sentences.ts'

const EASY_AGE = 15
const ENOUGH_SENTENCES = 10

/** Brief 11: the reading age of a whole text, as a hint; names of diseases alone raise it. */
export const readingAge = rule('reading-age', function* ({document}) {
  const text = passagesOf(document).flatMap(({kind, text: words}) => (kind === 'paragraph' ? [words] : []))
  const sentences = text.flatMap(sentencesOf)
  const words = text.flatMap(wordsOf)
  if (sentences.length < ENOUGH_SENTENCES) return
  const character = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length
  const grade = automatedReadability({sentence: sentences.length, word: words.length, character})
  const age = Math.ceil(grade) + 5
  if (age <= EASY_AGE) return
  yield notice(
    [],
    `A reader of about ${age} years follows this text with ease; younger ones may not.`,
    'Shorter sentences and everyday words help. Names of diseases count as hard words, so this is only a hint.',
  )
})
