import type {ExprNode} from 'groq-js'
import {tick} from './budget.ts'
import type {Doc} from './context.ts'
import {compile, type Scope} from './expression.ts'
import {matchScore} from './match.ts'
import {type Asking, selectionOf} from './selection.ts'
import {sortingOf} from './sorting.ts'

/** A list with scores. */
export interface ScoredList {
  around: ExprNode | null
  /** The best first, or in the order that is asked for; no more than are asked for. */
  rows(asking: Asking, value: string | undefined, most: number): unknown[]
}

type Score = (doc: unknown, scope: Scope) => number

/** Reads `*[…] | score(…)`, perhaps with `| order(…)` behind it; null when it needs more than documents and their joins. */
export function scoredList(node: ExprNode): ScoredList | null {
  if (node.type !== 'PipeFuncCall') return null
  const pipe = node.name === 'order' ? node.base : node
  if (pipe.type !== 'PipeFuncCall' || pipe.name !== 'score') return null
  const sorting = node === pipe ? null : sortingOf(node)
  const selection = selectionOf(pipe.base)
  const scores = pipe.args.map(scoreOf).filter((score) => score !== null)
  if (!selection?.exact || (node !== pipe && !sorting) || scores.length < pipe.args.length) return null
  const asScored = node === pipe || isByScore(node.args)

  return {
    around: selection.around,
    rows(asking, value, most) {
      const rated = selection.documents(asking, value).map((doc): Rated => {
        tick()
        const before = typeof doc._score === 'number' ? doc._score : 0
        return {doc, score: scores.reduce((sum, score) => sum + score(doc, asking), before)}
      })
      const made = best(rated, asScored ? most : rated.length).map(({doc, score}) => ({...doc, _score: score}))
      return asScored || !sorting ? made : made.sort(sorting.order)
    },
  }
}

interface Rated {
  doc: Doc
  score: number
}

/** Those that count for most, the best first; among equals the order stays. A few are found without sorting all. */
function best(rated: Rated[], most: number): Rated[] {
  if (most > FEW) return rated.sort((a, b) => b.score - a.score).slice(0, most)
  const found: Rated[] = []
  for (const one of rated) {
    if (found.length >= most && one.score <= (found.at(-1)?.score ?? Number.POSITIVE_INFINITY)) continue
    let at = found.length
    while (at > 0 && (found[at - 1]?.score ?? 0) < one.score) at--
    found.splice(at, 0, one)
    found.length = Math.min(found.length, most)
  }
  return found
}

const FEW = 100

/** `_score desc`, which is the order that scoring leaves. */
function isByScore([first, ...more]: ExprNode[]): boolean {
  if (first?.type !== 'Desc' || more.length) return false
  return first.base.type === 'AccessAttribute' && !first.base.base && first.base.name === '_score'
}

/** What a condition counts for, as groq-js counts it. */
function scoreOf(node: ExprNode): Score | null {
  if (node.type === 'OpCall' && node.op === 'match') return matchScore(node, compile)
  if (node.type === 'FuncCall' && node.name === 'boost') return boosted(node.args)
  if (node.type === 'Or' || node.type === 'And') {
    const [left, right] = [scoreOf(node.left), scoreOf(node.right)]
    if (!left || !right) return null
    if (node.type === 'Or') return (doc, scope) => left(doc, scope) + right(doc, scope)
    return (doc, scope) => {
      const [a, b] = [left(doc, scope), right(doc, scope)]
      return a === 0 || b === 0 ? 0 : a + b
    }
  }
  const read = compile(node)
  return read && ((doc, scope) => Number(read(doc, scope) === true))
}

function boosted([condition, by]: ExprNode[]): Score | null {
  const [score, boost] = [condition ? scoreOf(condition) : null, by ? compile(by) : null]
  if (!score || !boost) return null
  return (doc, scope) => {
    const [inner, more] = [score(doc, scope), boost(doc, scope)]
    return typeof more === 'number' && inner > 0 ? inner + more : 0
  }
}
