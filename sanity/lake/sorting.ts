import type {ExprNode} from 'groq-js'
import type {Doc} from './context.ts'
import {compile, type Read, type Scope} from './expression.ts'
import {mentions} from './mentions.ts'
import {compare} from './values.ts'
import type {Order} from './view.ts'

/** An order of documents by their own fields. */
export interface Sorting {
  name: string
  order: Order
}

/** As they stand in the dataset. */
export const UNSORTED: Sorting = {name: '', order: () => 0}

/** What a document's own fields are read with. */
const ALONE: Scope = {params: {}, join: () => null, whole: () => null}

/** Reads the arguments of `order()`; null where they need more than the document. */
export function sortingOf({name, args}: ExprNode & {type: 'PipeFuncCall'}): Sorting | null {
  if (name !== 'order' || args.some((node) => mentions(node, ['Parameter', 'Deref']))) return null
  const keys: {read: Read; sign: number}[] = []
  for (const node of args) {
    const read = compile(node.type === 'Asc' || node.type === 'Desc' ? node.base : node)
    if (!read) return null
    keys.push({read, sign: node.type === 'Desc' ? -1 : 1})
  }
  const order: Order = (a, b) => {
    for (const {read, sign} of keys) {
      const difference = compare(read(a, ALONE), read(b, ALONE)) * sign
      if (difference) return difference
    }
    return 0
  }
  return {name: JSON.stringify(args), order}
}

/** The order by one field. */
export function fieldOf(node: ExprNode): (Sorting & {read: Read}) | null {
  const read = compile(node)
  return read && {name: `field:${JSON.stringify(node)}`, read, order: (a, b) => compare(read(a, ALONE), read(b, ALONE))}
}

/** The documents, sorted by a field, that have a value there; in the order of the dataset. */
export function equals(rows: Doc[], read: Read, value: unknown): Doc[] {
  const bound = (isBefore: (order: number) => boolean) => {
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(compare(read(rows[middle], ALONE), value))) low = middle + 1
      else high = middle
    }
    return low
  }
  return rows.slice(
    bound((order) => order < 0),
    bound((order) => order <= 0),
  )
}
