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
          if (isQuoted(passage, start, end) || isDenied(tokens, place)) continue
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

const DENIALS = new Set(['no', 'not', 'never', 'nor', 'neither', 'without', 'cannot', 'nobody', 'noth'])
const EMPHASES = new Set(['onli', 'just', 'mere'])

/** “Does not cure”, “there is no cure”; but not “does not only cure”. */
function isDenied(tokens: Token[], place: number): boolean {
  const before = tokens.slice(Math.max(0, place - 4), place).map(({stem}) => stem)
  return before.some(
    (stem, index) => (DENIALS.has(stem) || /n[’']t$/.test(stem)) && !EMPHASES.has(before[index + 1] ?? ''),
  )
}
