import {LRUCache} from 'lru-cache'
import {stemmer} from 'stemmer'
import {rule, warning} from '../rule.ts'
import {isQuoted, passagesOf, pathAt} from './passages.ts'
import {sentencesOf} from './sentences.ts'

interface Token {
  stem: string
  start: number
  end: number
}

const known = new LRUCache<string, Token[]>({max: 5000})

/** Brief 6: words that promise too much, in whatever form; words of others and words that are denied are let be. */
export const loadedWords = rule('loaded-word', function* ({document, settings}) {
  const loaded = settings.lintWords.map(({word, advice}) => ({
    word,
    advice,
    stems: tokensOf(word).map(({stem}) => stem),
  }))
  for (const passage of passagesOf(document)) {
    for (const sentence of sentencesOf(passage.text)) {
      const tokens = tokensOf(sentence.text)
      for (const {word, advice, stems} of loaded) {
        for (const place of placesOf(stems, tokens)) {
          const start = sentence.start + (tokens[place]?.start ?? 0)
          const end = sentence.start + (tokens[place + stems.length - 1]?.end ?? 0)
          if (isQuoted(passage, start, end) || isDenied(tokens, place, stems.length)) continue
          const text = passage.text.slice(start, end)
          const problem = `“${text}” promises more than evidence can keep.`
          yield warning(pathAt(passage, start), problem, advice || `Say what was found instead of “${word}”.`)
        }
      }
    }
  }
})

/** Where a run of stems stands among tokens. */
const placesOf = (stems: string[], tokens: Token[]): number[] =>
  stems.length === 0
    ? []
    : tokens.flatMap((_, place) => (stems.every((stem, step) => tokens[place + step]?.stem === stem) ? [place] : []))

function tokensOf(text: string): Token[] {
  const before = known.get(text)
  if (before) return before
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu)].map((match) => ({
    stem: stemmer(match[0].toLowerCase().replace(/[’']s$/, '')),
    start: match.index,
    end: match.index + match[0].length,
  }))
  known.set(text, tokens)
  return tokens
}

const stemsOf = (...words: string[]) => new Set(words.map((word) => stemmer(word)))
const DENIALS = stemsOf('no', 'not', 'never', 'nor', 'neither', 'without', 'cannot', 'nobody', 'nothing')
const OF_ALL = stemsOf('no', 'never', 'nobody', 'nothing')
/** After a denial these make an assertion of it: “not only”, “without doubt”, “no wonder”. */
const EMPHASES = stemsOf('only', 'just', 'merely', 'doubt', 'doubts', 'question', 'wonder', 'exaggeration')
/** With these a denial praises: “nothing heals like it”, “never a better cure”. */
const PRAISES = stemsOf('like', 'better', 'best', 'faster', 'quicker', 'such')

/** “Does not cure”, “there is no cure”; but not “does not only cure”, “without doubt it cures” or “nothing cures like it”. */
function isDenied(tokens: Token[], place: number, length: number): boolean {
  const stems = tokens.map(({stem}) => stem)
  const before = stems.slice(Math.max(0, place - 4), place)
  const after = stems.slice(place + length, place + length + 2)
  const denial = before.findLastIndex((stem) => DENIALS.has(stem) || /n[’']t$/.test(stem))
  if (denial < 0 || EMPHASES.has(before[denial + 1] ?? '')) return false
  const isOfAll = OF_ALL.has(before[denial] ?? '')
  return !(isOfAll && [...before.slice(denial), ...after].some((stem) => PRAISES.has(stem)))
}
