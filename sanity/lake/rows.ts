import type {ExprNode} from 'groq-js'
import {LRUCache} from 'lru-cache'
import type {Read} from './expression.ts'
import {mentions} from './mentions.ts'

/** Projections whose rows are kept; characters that a row may have; longer ones after which none is tried. */
const [MOST, LONGEST, ENOUGH] = [8, 500, 20]

const lists = new LRUCache<string, WeakMap<object, object>>({max: MOST})
const texts = new WeakMap<object, string>()

/**
 * A projection that keeps the rows it made, and their JSON, for as long as their documents are as they are: a sitemap
 * that is asked for after each change costs one row. What needs more than the document is made anew.
 */
export function keeping(node: ExprNode, read: Read): Read {
  if (mentions(node, ['Deref', 'Parameter', 'ObjectSplat'])) return read
  const name = JSON.stringify(node)
  let long = 0
  return (doc, scope) => {
    if (long > ENOUGH || typeof doc !== 'object' || doc === null) return read(doc, scope)
    const rows = lists.get(name) ?? begun(name)
    const known = rows.get(doc)
    if (known) return known
    const row = read(doc, scope)
    if (typeof row !== 'object' || row === null) return row
    const json = JSON.stringify(row)
    if (json.length > LONGEST) long++
    else {
      rows.set(doc, row)
      texts.set(row, json)
    }
    return row
  }
}

function begun(name: string): WeakMap<object, object> {
  const rows = new WeakMap<object, object>()
  lists.set(name, rows)
  return rows
}

/** A list of kept rows as JSON; null when one of them is not kept, or when it would be longer than so many characters. */
export function rowsAsJson(list: unknown[], most: number): string | null {
  const found: string[] = []
  let length = 0
  for (const row of list) {
    const json = typeof row === 'object' && row !== null ? texts.get(row) : undefined
    length += (json?.length ?? 0) + 1
    if (json === undefined || length > most) return null
    found.push(json)
  }
  return `[${found.join(',')}]`
}
