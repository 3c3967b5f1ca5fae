/** Texts of content and of examples, as against names, addresses and choices, which are one word in small letters. */
const isText = (value: string) => /^["“(]?\p{Lu}|\s/u.test(value) && !/^(?:https?:|image-|data:)|@|^[#/]/.test(value)

const accented = (text: string) => text.replace(/[aeiouy]/gi, (vowel) => `${vowel}\u0301`.normalize('NFC'))

/** Documents, or an element with its props, with an accent on every vowel of their texts. */
export function withAccents<T>(value: T, key?: string): T
export function withAccents(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return key === 'design' || (isText(value) && !NO_TEXT.test(key)) ? accented(value) : value
  if (Array.isArray(value)) return value.map((one) => withAccents(one, key))
  if (typeof value !== 'object' || value === null) return value
  if (isElement(value)) return {...value, props: withAccents(value.props)}
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withAccents(inner, name)]))
}

const NO_TEXT = /^(?:_|srcSet$|sizes$|src$|className$|style$|d$|marks$)/

/** What readers see or hear of markup. */
const textsOf = (html: string) => [
  ...[...html.replace(/<(script|style)\b.*?<\/\1>/gs, '').matchAll(/>([^<]+)/g)].map(([, text = '']) => text),
  ...[...html.matchAll(/\s(?:aria-label|alt|title|placeholder|data-label|data-done)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  ),
]

/** Words with a vowel that has no accent; addresses, numbers of registers and names of formats are no words. */
export const plainWords = (text: string): string[] =>
  text
    .replace(/&\w+;|\S*[/@]\S*/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[a-z]{2,}$/i.test(word) && /[aeiouy]/i.test(word) && !FORMATS.has(word))

const FORMATS = new Set(['RIS', 'CSL', 'JSON', 'Atom', 'Feed'])

/** The texts of markup that have words without accents, what stands in the content aside. */
export const plainTexts = (html: string, known: ReadonlySet<string>): string[] =>
  textsOf(html).filter((text) => plainWords(text).some((word) => !known.has(word)))

/** The words of all texts in documents, or in the props of an element. */
export const wordsIn = (value: unknown): ReadonlySet<string> => new Set(allWordsIn(value))

function allWordsIn(value: unknown): string[] {
  if (typeof value === 'string') return plainWords(value)
  return typeof value === 'object' && value !== null
    ? Object.values(isElement(value) ? value.props : value).flatMap(allWordsIn)
    : []
}

/** React itself would be loaded before a test has said which build of it it wants. */
const isElement = (value: object): value is {props: object} => '$$typeof' in value && 'props' in value
