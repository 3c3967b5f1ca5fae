import type {StoredDocument} from '../../references.ts'
import {rule, warning} from '../rule.ts'
import {isPart, refOf} from '../values.ts'
import {isQuoted, type Passage, passagesOf, pathAt, piecesAt} from './passages.ts'
import {type Sentence, sentencesOf} from './sentences.ts'

const COUNTED =
  'people|persons|adults|children|babies|infants|women|men|patients|participants|volunteers|users|customers|readers|trials?|studies|cases|finishers'
const NUMBER = '\\d[\\d,.]*'
const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten'

const PARTS = 'third|quarter|fifth|tenth'

/** A figure that says how many, how much more, or how often: not a dose, an age, a date or a length of time. */
const STATISTIC = new RegExp(
  [
    `\\b${NUMBER}\\s?(%|per cent\\b|percent\\b)`,
    `\\b${NUMBER} (\\w+ ){0,2}(${COUNTED})\\b`,
    `\\b(${NUMBER}|${SMALL}) (out )?(of|in) (every )?(${NUMBER}|${SMALL})( (${COUNTED}))?\\b`,
    `\\b${NUMBER} (thousand|million|billion|trillion)\\b`,
    `\\b(${NUMBER}|${SMALL}|twice|three times) (times )?(more|less|fewer|higher|lower|as (likely|many|much|common))\\b`,
    `\\b${NUMBER}-?fold\\b`,
    `\\b[a-z-]+ per ?cent\\b`,
    `\\bhalf (of )?(the |all |our )?(\\w+ )?(${COUNTED})\\b`,
    `\\b(two|three|four|${NUMBER})[- ](${PARTS})s\\b`,
    `\\b(a|one) (${PARTS}) of (?!an? )`,
    `\\b(doubl|tripl|quadrupl|halv)(es?|ed|ing) (the|your|their|his|her) (\\w+ )?(risk|chances?|odds|likelihood|rate|number)\\b`,
  ].join('|'),
  'i',
)

/** Kinds of documents whose running text can carry claim marks, and whose claims are not listed beside it. */
const MARKED = ['article', 'page', 'symptomPattern']

/** Fields that cannot carry marks: what they say stands in the text too, marked. */
const PLAIN = ['standfirst', 'caption']

/** Brief 11: a statistic in a text is marked with its claim, or linked to its source, in its sentence or the one before. */
export const unmarkedStatistics = rule('unmarked-statistic', function* ({document}) {
  if (!MARKED.includes(document._type)) return
  const marked = sourcedWords(document)
  for (const passage of passagesOf(document)) {
    const isPlain = PLAIN.includes(String(passage.path.at(-1)))
    if (!isPlain && (passage.kind === 'line' || passage.kind === 'quote' || !passage.path.some(isPart))) continue
    const sentences = sentencesOf(passage.text)
    for (const [place, sentence] of sentences.entries()) {
      const figure = STATISTIC.exec(sentence.text)
      if (!figure || isSourced(passage, sentence) || isSourced(passage, sentences[place - 1])) continue
      const start = sentence.start + figure.index
      if (isQuoted(passage, start, start + figure[0].length)) continue
      if (isPlain && marked.includes(figure[0].toLowerCase())) continue
      yield warning(
        pathAt(passage, start),
        `“${figure[0]}” is a figure without a claim.`,
        isPlain
          ? 'No mark can stand here: give the same figure in the text, with its claim or source, or leave it out.'
          : 'Mark the words with the claim that they belong to, or link them to their source.',
      )
    }
  }
})

const sourcedWords = (document: StoredDocument): string =>
  passagesOf(document)
    .flatMap((passage) => sentencesOf(passage.text).flatMap((one) => (isSourced(passage, one) ? [one.text] : [])))
    .join('\n')
    .toLowerCase()

const isSourced = (passage: Passage, sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  piecesAt(passage, sentence.start, sentence.start + sentence.text.length).some(({marks}) =>
    marks.some(({_type, to}) => _type === 'claimMark' || (_type === 'internalLink' && refOf(to) !== '')),
  )
