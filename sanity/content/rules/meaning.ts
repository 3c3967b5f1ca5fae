import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import type {StoredDocument} from '../references.ts'
import {isPart, objectsOf, type Part, refOf, textOf} from './values.ts'

/** Fields that a review does not vouch for: itself, what is noted of it, and where and when the page stands. */
const APART = new Set(['review', 'changes', 'seo', 'slug', 'publishedOn'])

/** Presentation of a picture, which changes nothing that it says. */
const FRAMING = new Set(['crop', 'hotspot'])

/**
 * A short hash of what a review of this document vouches for. The same words, claims and pictures give the same hash,
 * whatever their keys, their order of fields, or empty fields that an editor's tool left behind.
 */
export function meaningOf(document: StoredDocument): string {
  const said = Object.entries(document).filter(([field]) => !field.startsWith('_') && !APART.has(field))
  const text = JSON.stringify([document._type, plain(Object.fromEntries(said))])
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)
}

/** A value without keys and empty parts, its fields in one order; undefined when nothing is left. */
function plain(value: unknown): unknown {
  if (value === null || value === '' || value === undefined) return undefined
  if (Array.isArray(value)) {
    const members = value.map(plain).filter((member) => member !== undefined)
    return members.length > 0 ? members : undefined
  }
  if (!isPart(value)) return value
  const fields = Object.entries(value._type === 'block' ? withMarksInPlace(value) : withAssetInPlace(value))
    .filter(([field]) => field !== '_key' && !FRAMING.has(field))
    .map(([field, inner]) => [field, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}

/** A picture or file by the hash of its bytes, whether it names its asset or, in an export, the file beside it. */
function withAssetInPlace({_sanityAsset: file, asset, ...part}: Part): Part {
  const name = textOf(file).replace(/.*\/|\.\w+$/g, '') || refOf(asset).replace(/^(image|file)-|-\w+$/g, '')
  return name ? {...part, asset: name} : part
}

/** A block whose spans carry what their marks mean, instead of the keys of definitions that may go unused. */
function withMarksInPlace(block: Part): Part {
  const definitions = new Map(objectsOf(block.markDefs).map((definition) => [definition._key, definition]))
  const marksOf = (span: Part) =>
    Array.isArray(span.marks)
      ? span.marks.map((mark) => JSON.stringify(plain(definitions.get(mark)) ?? mark)).sort()
      : undefined
  const {markDefs: _, ...rest} = block
  return {...rest, children: objectsOf(block.children).map((span) => ({...span, marks: marksOf(span)}))}
}
