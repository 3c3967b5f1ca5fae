import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {distDir} from '#lib/env.ts'
import {readStyles, type Styles} from '#lib/used-styles.ts'

const OF_THE_BUILD = /^\/_next(\/static\/[\w./~-]+\.css)$/
const RELATIVE_URL = /url\((["']?)(?![a-z]+:|\/|#)/gi

/** The build's stylesheets by their addresses, which change with the text; as many as the build has. */
const read = new Map<string, Styles>()

/** A stylesheet of the build, to stand in pages; null for any other address. */
export function stylesAt(address: string): Styles | null {
  const known = read.get(address)
  if (known) return known
  const [, file] = OF_THE_BUILD.exec(address) ?? []
  if (!file || file.includes('..')) return null
  const kept = path.resolve(distDir(), file.slice(1))
  const text = existsSync(kept) ? inPage(readFileSync(kept, 'utf8'), path.posix.dirname(address)) : null
  if (text === null) return null
  const styles = readStyles(text)
  read.set(address, styles)
  return styles
}

/** In a page, addresses no longer start from the stylesheet; null for what would end the element it stands in. */
function inPage(css: string, folder: string): string | null {
  if (/<\/style/i.test(css)) return null
  return css.trim().replace(RELATIVE_URL, (_url, quote: string) => `url(${quote}${folder}/`)
}
