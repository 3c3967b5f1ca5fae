import {createHash} from 'node:crypto'
import {encodeSanityNodeData} from '@sanity/visual-editing-csm'
import {vercelStegaEncode} from '@vercel/stega'

/** A field of a stored document; the path as the Studio writes it: `body[_key=="a"].children[_key=="b"].text`. */
export interface MarkedField {
  id: string
  type: string
  path: string
}

/**
 * What the texts of one page were marked with: a number hidden behind the text, and here the field that the number
 * means. A mark that spelt out its field would be a hundred times as long as the text.
 */
export interface EditMarks {
  /** Hides the number of a field behind its text. */
  mark: (text: string, field: MarkedField) => string
  /** By number, the field as the attribute `data-sanity` names it. */
  fields: Record<number, string>
}

const STUDIO = '/studio'
const NUMBERS = 1_000_000

/** Marks for one page. A field has the same number in every render, so that only what was edited changes. */
export function editMarks(): EditMarks {
  const fields: Record<number, string> = {}
  return {
    fields,
    mark(text, {id, type, path}) {
      const named = encodeSanityNodeData({baseUrl: STUDIO, id, type, path, perspective: 'drafts'})
      if (!named) return text
      let number = numberOf(named)
      while (fields[number] !== undefined && fields[number] !== named) number = (number + 1) % NUMBERS
      fields[number] = named
      return text + vercelStegaEncode(number)
    },
  }
}

const numberOf = (named: string): number => createHash('sha256').update(named).digest().readUInt32BE() % NUMBERS
