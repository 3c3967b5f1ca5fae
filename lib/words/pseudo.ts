import type {Messages} from './messages.ts'

const PLAIN = 'aeiouyAEIOUYcnsCNS'
const ACCENTED = 'áéíóúýÁÉÍÓÚÝçñšÇÑŠ'

/** A language that nobody speaks, made of another: with accents and in brackets, so that a text that was missed stands out. */
export const pseudo = (messages: Messages): Messages => madeUp(messages)

function madeUp<T>(value: T): T
function madeUp(value: unknown): unknown {
  if (typeof value === 'string') return `[${accented(value)}]`
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, madeUp(inner)]))
}

/** Accents on what is text in an ICU message; names of arguments and tags stay as they are. */
function accented(message: string): string {
  const open: ('text' | 'argument')[] = ['text']
  let inTag = false
  return [...message]
    .map((letter) => {
      if (letter === '{') open.unshift(open[0] === 'text' ? 'argument' : 'text')
      if (letter === '}') open.shift()
      if (letter === '<') inTag = true
      if (letter === '>') inTag = false
      const at = open[0] === 'text' && !inTag ? PLAIN.indexOf(letter) : -1
      return ACCENTED[at] ?? letter
    })
    .join('')
}
