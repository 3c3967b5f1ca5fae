import {error, rule} from '../rule.ts'
import {partOf} from '../values.ts'
import {isQuoted, passagesOf, pathAt} from './passages.ts'

const REVIEWED =
  /(?<!\b(not|no|never|nor)( \w+){0,3} )\b(clinically|medically) (reviewed|checked|verified|approved)\b/gi

/** Brief 10: a text does not call itself clinically reviewed unless it is. */
export const clinicalWordsHold = rule('clinical-claim', function* ({document}) {
  if (partOf(document.review).status === 'clinicallyReviewed') return
  for (const passage of passagesOf(document)) {
    for (const {0: words, index} of passage.text.matchAll(REVIEWED)) {
      if (isQuoted(passage, index, index + words.length)) continue
      yield error(
        pathAt(passage, index),
        `The text says “${words}”, and no registered person has reviewed this page clinically.`,
        'Take the words out. The state of the review stands under the headline by itself.',
      )
    }
  }
})
