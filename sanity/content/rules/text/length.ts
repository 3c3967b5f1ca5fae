import {rule, warning} from '../rule.ts'
import {isQuoted, passagesOf, pathAt} from './passages.ts'
import {sentencesOf, wordsOf} from './sentences.ts'

const SENTENCE_WORDS = 25
const PARAGRAPH_SENTENCES = 4

/** Brief 11: a sentence has at most 25 words. */
export const longSentences = rule('long-sentence', function* ({document}) {
  for (const passage of passagesOf(document)) {
    if (passage.kind === 'line') continue
    for (const {text, start} of sentencesOf(passage.text)) {
      const count = wordsOf(text).length
      if (count <= SENTENCE_WORDS || isQuoted(passage, start, start + text.length)) continue
      yield warning(
        pathAt(passage, start),
        `This sentence has ${count} words: “${wordsOf(text).slice(0, 6).join(' ')} …”.`,
        `Make two of it; ${SENTENCE_WORDS} words are enough.`,
      )
    }
  }
})

/** Brief 11: a paragraph has at most 4 sentences. */
export const longParagraphs = rule('long-paragraph', function* ({document}) {
  for (const passage of passagesOf(document)) {
    if (passage.kind !== 'paragraph') continue
    const count = sentencesOf(passage.text).length
    if (count <= PARAGRAPH_SENTENCES) continue
    yield warning(
      passage.path,
      `This paragraph has ${count} sentences.`,
      `Begin a new one where the thought turns; ${PARAGRAPH_SENTENCES} sentences are enough.`,
    )
  }
})
