import type {Doc} from './context.ts'
import {isFields} from './values.ts'

/** All text of a document, as `@ match text::query()` reads it. */
export function textsIn(doc: Doc): string[] {
  const found: string[] = [doc._id]
  const collect = (value: unknown) => {
    if (typeof value === 'string') found.push(value)
    else if (Array.isArray(value)) for (const item of value) collect(item)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) if (!key.startsWith('_')) collect(item)
  }
  collect(doc)
  return found
}

/** What `pt::text()` gives: the texts of blocks; null where there is none. */
export function portableText(value: unknown): string | null {
  if (!Array.isArray(value)) return blockText(value)
  const texts = blocksIn(value).flatMap((block) => blockText(block) ?? [])
  return texts.length ? texts.join('\n\n') : null
}

const blocksIn = (list: unknown[]): unknown[] => list.flatMap((item) => (Array.isArray(item) ? blocksIn(item) : [item]))

function blockText(block: unknown): string | null {
  if (!isFields(block) || typeof block._type !== 'string' || !Array.isArray(block.children)) return null
  const spans = block.children.filter((child) => isFields(child) && child._type === 'span')
  return spans.map(({text}) => (typeof text === 'string' ? text : '')).join('')
}
