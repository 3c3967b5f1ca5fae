import {LRUCache} from 'lru-cache'
import {tick} from './budget.ts'
import {wordTest} from './wildcards.ts'

/** The words of a text, each by its number and followed by how often it stands there; the lowest number first. */
export type Words = Uint32Array

/** One term of a pattern. */
export interface Term {
  /** 1 at the numbers of the words that match, for all words numbered so far. */
  matching(): Uint8Array
  /** Those numbers. */
  numbers(): number[]
}

/** How often words that match a term stand in a text; counted no further than enough. */
export function times(words: Words, term: Term, enough = Number.POSITIVE_INFINITY): number {
  const numbers = term.numbers()
  if (numbers.length <= FEW) return numbers.reduce((sum, number) => sum + timesOf(words, number), 0)
  const matching = term.matching()
  let sum = 0
  for (let at = 0; at < words.length && sum < enough; at += 2) if (matching[words[at] ?? 0]) sum += words[at + 1] ?? 0
  return sum
}

/** So few words are looked for one by one. */
const FEW = 12

function timesOf(words: Words, number: number): number {
  let [low, high] = [0, words.length / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle * 2] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return words[low * 2] === number ? (words[low * 2 + 1] ?? 0) : 0
}

/** Words are numbered as they come; beyond so many the numbers start anew, and all texts are cut again. */
const MOST = 1_000_000
/** Terms, and expressions with the words of documents, that are remembered. */
const [TERMS_KEPT, EXPRESSIONS_KEPT] = [50, 20]

let numbers = new Map<string, number>()
const terms = new LRUCache<string, Term>({max: TERMS_KEPT})
const kept = new LRUCache<string, WeakMap<object, Words>>({max: EXPRESSIONS_KEPT})

/** The words that an expression finds in a document, which never changes: its text is cut once. */
export function wordsOf(expression: string, doc: object, text: () => unknown): Words {
  const documents = documentsOf(expression)
  const known = documents.get(doc)
  if (known) return known
  const words = cut(text())
  documentsOf(expression).set(doc, words) // cutting may have started anew
  return words
}

function documentsOf(expression: string): WeakMap<object, Words> {
  const known = kept.get(expression)
  if (known) return known
  const documents = new WeakMap<object, Words>()
  kept.set(expression, documents)
  return documents
}

/** The words of a text or a list of texts, as groq-js cuts them. */
export function cut(text: unknown): Words {
  if (numbers.size > MOST) forget()
  const counts = new Map<number, number>()
  for (const part of [text].flat()) {
    if (typeof part !== 'string') continue
    for (const word of plain(part).match(WORD) ?? []) {
      const number = numbers.get(word) ?? add(word)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
  }
  return Uint32Array.from([...counts].sort(([a], [b]) => a - b).flat())
}

/** The terms of a pattern, which is text or a list of texts; null when it is anything else. */
export function termsOf(pattern: unknown): Term[] | null {
  const texts = [pattern].flat()
  if (!texts.every((text) => typeof text === 'string')) return null
  return texts.flatMap((text) => plain(text).match(WORD_OF_PATTERN) ?? []).map(termOf)
}

function termOf(text: string): Term {
  const known = terms.get(text)
  if (known) return known
  const matches = wordTest(text.slice(0, LONGEST_TERM))
  let of = numbers
  let words = of.keys()
  let [found, upTo, numbered] = [new Uint8Array(of.size), 0, [] as number[]]
  const term: Term = {
    matching() {
      if (of !== numbers)
        [of, words, found, upTo, numbered] = [numbers, numbers.keys(), new Uint8Array(numbers.size), 0, []]
      if (found.length < of.size) {
        const longer = new Uint8Array(of.size * 2)
        longer.set(found)
        found = longer
      }
      while (upTo < of.size) {
        if (matches(words.next().value ?? '')) {
          found[upTo] = 1
          numbered.push(upTo)
        }
        upTo++
        tick()
      }
      return found
    },
    numbers() {
      term.matching()
      return numbered
    },
  }
  terms.set(text, term)
  return term
}

function add(word: string): number {
  // A part of a long text would keep all of it in memory.
  numbers.set(word.length < SHARED ? word : JSON.parse(JSON.stringify(word)), numbers.size)
  return numbers.size - 1
}

function forget() {
  numbers = new Map()
  terms.clear()
  kept.clear()
}

/** V8 keeps longer parts of a text as references to it. */
const SHARED = 13
const LONGEST_TERM = 1024
const WORD = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g
const WORD_OF_PATTERN = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g

/** Without dots at the edge of a word. */
const plain = (text: string) => (text.includes('.') ? text.replace(/(\b\.+|\.+\b)/g, '') : text)
