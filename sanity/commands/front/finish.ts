import {createHash} from 'node:crypto'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'
import {LRUCache} from 'lru-cache'
import {log} from '#lib/log.ts'
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
  /** When it is packed as small as can be, should it be asked for again; in milliseconds since 1970. */
  denserFrom: number
}

/** After a publish all that was changed is asked for at once, and nobody is to wait for what makes it a tenth smaller. */
const DENSER_AFTER_MS = 5000
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
  const denserFrom = keep ? Date.now() + DENSER_AFTER_MS : Number.POSITIVE_INFINITY
  const page = {bare: html !== null, body, etag: `"${nameOf(body)}"`, packed: {}, denserFrom}
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

const brotli = (body: Buffer, quality: number) =>
  promisify(brotliCompress)(body, {
    params: {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length},
  })
const CODINGS = {br: (body: Buffer) => brotli(body, 5), gzip: (body: Buffer) => promisify(gzip)(body)}
type Coding = keyof typeof CODINGS

/** The best coding that a browser accepts; null for none. */
export function codingFor(accepts: string | undefined): Coding | null {
  const accepted = (accepts ?? '').split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
  const names = accepted.map((part) => part.split(';')[0]?.trim().toLowerCase())
  return (Object.keys(CODINGS) as Coding[]).find((coding) => names.includes(coding)) ?? null
}

/** A finished page in a coding; each is packed once, and once more for those who ask a while later. */
export function pack(page: Finished, coding: Coding): Promise<Buffer> {
  page.packed[coding] ??= CODINGS[coding](page.body)
  if (coding === 'br' && Date.now() >= page.denserFrom) {
    page.denserFrom = Number.POSITIVE_INFINITY
    packing = packing.then(() => packDenser(page)).catch((error) => log('front.failed', {error: String(error)}))
  }
  return page.packed[coding]
}

/** One page at a time: the densest form of a long one takes a processor for a second. */
let packing = Promise.resolve()

async function packDenser(page: Finished): Promise<void> {
  const dense = await brotli(page.body, constants.BROTLI_MAX_QUALITY)
  page.packed.br = Promise.resolve(dense)
}

/** Whether a browser says that it has this page. */
export const isKnown = (asked: string | undefined, {etag}: Pick<Finished, 'etag'>): boolean =>
  (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
