import type {ExprNode} from 'groq-js'
import type {Read, Scope} from './expression.ts'
import {isText} from './lookup.ts'
import {textsIn} from './text.ts'
import {isFields} from './values.ts'
import {cut, type Term, termsOf, times, type Words, wordsOf} from './vocabulary.ts'

type Match = ExprNode & {type: 'OpCall'}
type Compile = (node: ExprNode) => Read | null

/** `match`: whether each term of the pattern matches some word of the text. */
export function matching(node: Match, compile: Compile): Read | null {
  const sides = sidesOf(node, compile)
  return sides && ((doc, scope) => matches(sides.words(doc, scope), sides.terms(doc, scope)))
}

/** What a `match` counts for in `score()`: the more often its terms stand in the text, the more. */
export function matchScore(node: Match, compile: Compile): ((doc: unknown, scope: Scope) => number) | null {
  const sides = sidesOf(node, compile)
  return sides && ((doc, scope) => scored(sides.words(doc, scope), sides.terms(doc, scope)))
}

function sidesOf({left, right}: Match, compile: Compile) {
  const [words, pattern] = [wordsIn(left, compile), compile(right)]
  if (!words || !pattern) return null
  let last: {text: unknown; terms: Term[] | null} = {text: undefined, terms: null}
  const terms = (doc: unknown, scope: Scope) => {
    const text = pattern(doc, scope)
    if (text !== last.text) last = {text, terms: termsOf(text)}
    return last.terms
  }
  return {words, terms}
}

function wordsIn(node: ExprNode, compile: Compile): ((doc: unknown, scope: Scope) => Words) | null {
  const name = JSON.stringify(node)
  if (isText(node))
    return (doc, scope) => {
      const whole = isFields(doc) && typeof doc._id === 'string' ? scope.whole(doc._id) : null
      return whole ? wordsOf(name, whole, () => textsIn(whole)) : cut(null)
    }
  const text = compile(node)
  if (!text) return null
  if (!readsOwnText(node)) return (doc, scope) => cut(text(doc, scope))
  return (doc, scope) => (isFields(doc) ? wordsOf(name, doc, () => text(doc, scope)) : cut(text(doc, scope)))
}

function matches(words: Words, terms: Term[] | null): boolean {
  if (!words.length || !terms?.length) return false
  return terms.every((term) => times(words, term, 1) > 0)
}

/** The formula is groq-js's. */
function scored(words: Words, terms: Term[] | null): number {
  let score = 0
  for (const term of words.length ? (terms ?? []) : []) {
    const found = times(words, term)
    score += (found * 2.2) / (found + 1.2)
  }
  return score
}

/** Whether an expression depends on nothing but the object in hand. */
function readsOwnText(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return !node.base || readsOwnText(node.base)
    case 'Group':
    case 'ArrayCoerce':
      return readsOwnText(node.base)
    case 'Map':
    case 'FlatMap':
      return readsOwnText(node.base) && readsOwnText(node.expr)
    case 'Array':
      return node.elements.every(({value}) => readsOwnText(value))
    case 'FuncCall':
      return OWN.includes(`${node.namespace}::${node.name}`) && node.args.every(readsOwnText)
    default:
      return false
  }
}

const OWN = ['pt::text', 'global::coalesce']
