import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {distDir} from '#lib/env.ts'

const OF_THE_BUILD = /^\/_next(\/static\/[\w./~-]+\.css)$/
const RELATIVE_URL = /url\((["']?)(?![a-z]+:|\/|#)/gi

/** Texts of the build's stylesheets by their addresses, which change with the text; as many as the build has. */
const texts = new Map<string, string>()

/** The text of a stylesheet of the build, to stand in a page; null for any other address. */
export function styleText(address: string): string | null {
  const known = texts.get(address)
  if (known !== undefined) return known
  const [, file] = OF_THE_BUILD.exec(address) ?? []
  if (!file || file.includes('..')) return null
  const kept = path.resolve(distDir(), file.slice(1))
  const text = existsSync(kept) ? inPage(readFileSync(kept, 'utf8'), path.posix.dirname(address)) : null
  if (text !== null) texts.set(address, text)
  return text
}

/** In a page, addresses no longer start from the stylesheet; null for what would end the element it stands in. */
function inPage(css: string, folder: string): string | null {
  if (/<\/style/i.test(css)) return null
  return css.trim().replace(RELATIVE_URL, (_url, quote: string) => `url(${quote}${folder}/`)
}
