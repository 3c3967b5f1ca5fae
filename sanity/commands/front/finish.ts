import {createHash} from 'node:crypto'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'
import {LRUCache} from 'lru-cache'
import {stylesInside} from '#lib/styles-inside.ts'
import {classesIn, usedStyles} from '#lib/used-styles.ts'
import {withoutRuntime} from '#lib/without-runtime.ts'
import {stylesAt} from './styles.ts'

/** A page as readers get it. */
export interface Finished {
  /** It carries no script of the framework. */
  bare: boolean
  body: Buffer
  /** Made of the body: the same content has the same name, however often it was rendered. */
  etag: string
  packed: {[coding in Coding]?: Promise<Buffer>}
}

const KEPT_BYTES = 64 * 1024 * 1024

/** Finished pages by a name for what was rendered; packed, each takes about half as much again. */
const finished = new LRUCache<string, Finished>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({body}) => Math.ceil(body.length * 1.5) + 1,
})

interface How {
  /** Without the framework's scripts, and with its styles in it. */
  bare: boolean
  /** It is the same for everybody, so it need be finished only once. */
  keep: boolean
}

/** Finishes a page that Next.js has rendered. */
export function finish(rendered: Buffer, {bare, keep}: How): Finished {
  const name = `${nameOf(rendered)}${bare ? '-bare' : ''}`
  const known = finished.get(name)
  if (known) return known
  const html = bare ? withoutRuntime(rendered.toString()) : null
  const body = html === null ? rendered : Buffer.from(withStyles(html))
  const page = {bare: html !== null, body, etag: `"${nameOf(body)}"`, packed: {}}
  if (keep) finished.set(name, page)
  return page
}

/** With its styles in it, as far as it has need of them. */
function withStyles(html: string): string {
  const classes = classesIn(html)
  return stylesInside(html, (address) => {
    const styles = stylesAt(address)
    return styles && usedStyles(styles, classes)
  })
}

const nameOf = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('base64url')

const CODINGS = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length},
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
type Coding = keyof typeof CODINGS

/** The best coding that a browser accepts; null for none. */
export function codingFor(accepts: string | undefined): Coding | null {
  const accepted = (accepts ?? '').split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
  const names = accepted.map((part) => part.split(';')[0]?.trim().toLowerCase())
  return (Object.keys(CODINGS) as Coding[]).find((coding) => names.includes(coding)) ?? null
}

/** A finished page in a coding; each is packed once. */
export function pack(page: Finished, coding: Coding): Promise<Buffer> {
  page.packed[coding] ??= CODINGS[coding](page.body)
  return page.packed[coding]
}

/** Whether a browser says that it has this page. */
export const isKnown = (asked: string | undefined, {etag}: Finished): boolean =>
  (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
