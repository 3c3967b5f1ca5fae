import {tellsSkinTones} from '../../symptom-pattern/rules.ts'
import {error, rule, type Subject, warning} from '../rule.ts'
import {usesIn} from '../walk.ts'
import {isQuoted, passagesOf, pathAt} from './passages.ts'
import {sentencesOf} from './sentences.ts'

const COLOUR =
  /\b(red|redness|reddish|reddened|reddening|pink|pinkish|purple|violet|pale|pallor|grey|greyish|flushed)\b/i
const SKIN =
  /\b(skin|face|faces|cheeks?|complexion|patch|patches|rash|rashes|spots?|bumps?|scal(y|es)|plaques?|acne|eczema|psoriasis|rosacea|flare(-up)?s?|swelling|marks?|lesions?|itchy|inflamed)\b/i
const TONES = /\b(skin tones?|(darker|brown|black|deeper|lighter) (and \w+ )?skin|skin is (darker|brown|black))\b/i

/** Brief 5: a pattern that names colours tells how it looks on different skin tones. */
export const patternTellsTones = rule('skin-tones', function* (subject) {
  if (tellsSkinTones(subject.document)) return
  const first = coloursOfSkin(subject).next().value
  if (!first) return
  yield error(
    ['onSkinTones'],
    `“${first.word}” is how it looks on some skin tones only.`,
    'Say in “On different skin tones” how it looks on brown and black skin, and on white skin.',
  )
})

/** Brief 5: another text that names colours of skin says how they differ, or shows a pattern that does. */
export const textTellsTones = rule('skin-tones', function* (subject) {
  const {document, neighbours} = subject
  if (passagesOf(document).some(({text}) => TONES.test(text))) return
  const shown = usesIn(document).map(({to}) => neighbours.get(to))
  if (shown.some((other) => other?._type === 'symptomPattern' && tellsSkinTones(other))) return
  for (const {word, path} of coloursOfSkin(subject)) {
    yield warning(
      path,
      `“${word}” is how it looks on some skin tones only.`,
      'Say how it looks on brown and black skin too, or show the symptom pattern, which does.',
    )
  }
})

function* coloursOfSkin({document}: Subject) {
  for (const passage of passagesOf(document)) {
    for (const {text, start} of sentencesOf(passage.text)) {
      const colour = COLOUR.exec(text)
      if (!colour || !SKIN.test(text)) continue
      const place = start + colour.index
      if (!isQuoted(passage, place, place + colour[0].length)) {
        yield {word: colour[0], path: pathAt(passage, place)}
      }
    }
  }
}
