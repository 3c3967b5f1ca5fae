/** Characters that XML 1.0 has no place for, escaped or not. https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text as it may stand in XML once it is escaped: without such characters, and without halves of characters. */
export const xmlSafe = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '')

const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** A text as it stands in XML or HTML, between tags or in an attribute. */
export const escaped = (text: string): string => xmlSafe(text).replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found)

/** The same of every text within a value. */
export const allSafe = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, part) => (typeof part === 'string' ? xmlSafe(part) : part))
