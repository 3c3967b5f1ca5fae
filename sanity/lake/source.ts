import {queryParseError} from './errors.ts'

/** A query as groq-js understands it, and where its positions are in the query that was asked. */
export interface Source {
  text: string
  position(inText: number): number
}

const LITERALS = /\/\/[^\n]*|"(?:\\.|[^"\\]+)*"?|'(?:\\.|[^'\\]+)*'?/gs
const ESCAPES = /\\(?:u\{([0-9a-f]{1,6})\}|u[0-9a-f]{4}|["'\\/bfnrt]|.)/gis
const KNOWN = /^\\(?:u.+|["'\\/bfnrt])$/is

/**
 * Writes out what groq-js reads otherwise than the specification: `\u{1F600}` is one character, an unknown escape is
 * none, and a comment may end the query.
 */
export function sourceOf(query: string): Source {
  const grown: {end: number; by: number}[] = []
  let length = 0
  const text = query.replace(LITERALS, (literal, at: number) => {
    if (literal.startsWith('/')) return literal
    return literal.replace(ESCAPES, (sequence, hex: string | undefined, within: number) => {
      const start = at + within
      const code = Number.parseInt(hex ?? '0', 16)
      if (!KNOWN.test(sequence) || code > LAST_CHARACTER) throw unknownEscape(sequence, query, start)
      if (code <= LAST_UNIT) return sequence
      const units = String.fromCodePoint(code).split('')
      const written = units.map((unit) => `\\u${unit.charCodeAt(0).toString(16)}`).join('')
      const by = written.length - sequence.length
      length += by
      grown.push({end: start + sequence.length + length, by})
      return written
    })
  })
  return {
    text: `${text}\n`,
    position: (inText) =>
      Math.min(query.length, inText - grown.reduce((sum, {end, by}) => (end <= inText ? sum + by : sum), 0)),
  }
}

const LAST_CHARACTER = 0x10ffff
const LAST_UNIT = 0xffff

const unknownEscape = (sequence: string, query: string, start: number) =>
  queryParseError(`Unknown escape ${sequence} in a string`, query, start, start + sequence.length)

/** Start and end of the token at a position, or of the first one after it; at the end of the query there is none. */
export function tokenAt(query: string, position: number): [start: number, end: number] {
  const [space = '', token = ''] =
    /^\s*(\$?\w+|[=!<>]=|=>|->|&&|\|\||\*\*|\.{2,3}|\S|)/.exec(query.slice(position)) ?? []
  const start = position + space.length - token.length
  return [start, start + token.length]
}

/** Start and end of the first use of a name outside of strings and comments; else of the whole query. */
export function placeOf(query: string, name: string): [start: number, end: number] {
  const bare = query.replace(LITERALS, (literal) => ' '.repeat(literal.length))
  const start = !name ? -1 : bare.search(new RegExp(`(?<![\\w$])${name.replace(/\W/g, '\\$&')}(?!\\w)`))
  return start < 0 ? [0, query.length] : [start, start + name.length]
}
