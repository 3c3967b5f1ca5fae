import type {StoredDocument} from '#sanity/content/references.ts'
import {isObject, type Place, placesOf} from './places.ts'

/** One way to spoil a document. */
export interface Damage {
  name: string
  /** Whether the model takes what is left, so that there is nothing to report; else the reason stands in the name. */
  harmless?: true
  /** The places of a document that it can be done to. */
  at: (place: Place) => boolean
  /** What is there afterwards; undefined takes the place away. `turn` is a random whole number. */
  becomes: (value: unknown, turn: number) => unknown
}

/** Documents that the dataset of the test needs for its damages. */
export const STRANGERS: StoredDocument[] = [
  {_id: 'stranger', _type: 'stranger'},
  {_id: 'image-nonsense', _type: 'sanity.imageAsset'},
]

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`

/** Whether a page forgot to escape the hostile text. */
export const isShownAsMarkup = (html: string) => html.includes('<script>alert') || html.includes('<img src=x')

const isField = ({path}: Place) => typeof path.at(-1) === 'string'
const isText = ({kind}: Place) => kind === 'text' || kind === 'choice'
const isList = ({kind}: Place) => kind === 'array'
const isWhole = ({path}: Place) => path.length === 0
const isNumber = ({kind}: Place) => kind === 'number'
const holdsText = ({value}: Place) => Array.isArray(value) && value.some((block) => block?._type === 'block')
const isBlock = ({value}: Place) => isObject(value) && value._type === 'block'
const isSpan = ({value}: Place) => isObject(value) && value._type === 'span'
const isImage = ({within, path}: Place) => within === 'figure' && path.at(-1) === 'image'

const without = (value: unknown, field: string) => ({...(value as object), [field]: undefined})
const withMember = (value: unknown, turn: number, ...members: unknown[]) =>
  (value as unknown[]).toSpliced(turn % ((value as unknown[]).length + 1), 0, ...members)
const nested = (depth: number): object => (depth === 0 ? {} : {deeper: nested(depth - 1)})
const weak = (_ref: string) => ({_type: 'reference', _ref, _weak: true})

const listItem = (level: number) => ({
  _type: 'block',
  _key: `level-${level}`,
  style: 'normal',
  listItem: 'bullet',
  level,
  markDefs: [],
  children: [{_type: 'span', _key: 's', text: `Level ${level}`, marks: []}],
})

export const damages: Damage[] = [
  {name: 'a required field is missing', at: (place) => place.required && isField(place), becomes: () => undefined},
  {
    name: 'an optional field is missing, which the model allows',
    harmless: true,
    at: (place) => !place.required && isField(place),
    becomes: () => undefined,
  },
  {name: 'a required field is null', at: (place) => place.required && isField(place), becomes: () => null},
  {
    name: 'an optional field is null, which reads as missing',
    harmless: true,
    at: (place) => !place.required && isField(place),
    becomes: () => null,
  },
  {name: 'a text is a number', at: isText, becomes: (_, turn) => turn},
  {name: 'a text is an object', at: isText, becomes: (value) => ({text: value})},
  {name: 'a number is a text', at: isNumber, becomes: () => 'twelve'},
  {name: 'a list is a text', at: isList, becomes: () => 'one, two'},
  {name: 'an object is a list', at: (place) => place.kind === 'object' && !isWhole(place), becomes: (value) => [value]},
  {name: 'a list has an empty member', at: isList, becomes: (value, turn) => withMember(value, turn, null)},
  {name: 'a list has a number among its members', at: isList, becomes: (value, turn) => withMember(value, turn, 42)},
  {
    name: 'a reference leads nowhere',
    at: ({kind}) => kind === 'reference',
    becomes: (value) => ({...(value as object), ...weak('gone')}),
  },
  {
    name: 'a reference leads to another kind',
    at: ({kind}) => kind === 'reference',
    becomes: (value) => ({...(value as object), ...weak('stranger')}),
  },
  {
    name: 'a text has a block that nobody knows',
    at: holdsText,
    becomes: (value, turn) => withMember(value, turn, {_type: 'poll', _key: 'poll', options: ['yes', 'no']}),
  },
  {name: 'a block of text has no key', at: isBlock, becomes: (value) => without(value, '_key')},
  {
    name: 'a block of text has no children, which reads as empty',
    harmless: true,
    at: isBlock,
    becomes: (value) => without(value, 'children'),
  },
  {
    name: 'a mark has no definition, and its words stay',
    harmless: true,
    at: isSpan,
    becomes: (value) => ({...(value as object), marks: ['gone', 'constructor']}),
  },
  {
    name: 'lists are nested 18 deep, which is allowed',
    harmless: true,
    at: holdsText,
    becomes: (value, turn) => withMember(value, turn, ...Array.from({length: 18}, (_, index) => listItem(index + 1))),
  },
  {name: 'an image has no file', at: isImage, becomes: (value) => without(value, 'asset')},
  {
    name: 'an image has a file of a malformed id',
    at: isImage,
    becomes: (value) => ({...(value as object), asset: weak('image-nonsense')}),
  },
  {name: 'a choice is one that nobody knows', at: ({kind}) => kind === 'choice', becomes: () => 'constructor'},
  {
    name: 'a date is no date',
    at: ({kind, path}) => kind === 'text' && /(On|^date)$/.test(String(path.at(-1))),
    becomes: () => 'next spring',
  },
  {
    name: 'a text is long and hostile, and is shown as text',
    harmless: true,
    at: ({kind, path}) => kind === 'text' && !/(On|^date|current)$/.test(String(path.at(-1))) && path[0] !== 'roles',
    becomes: () => HOSTILE.repeat(200),
  },
  {name: 'a number is huge, which numbers may be', harmless: true, at: isNumber, becomes: () => 1e308},
  {
    name: 'fields that nobody knows are named like parts of every object',
    harmless: true,
    at: isWhole,
    becomes: (value) => ({
      ...(value as object),
      ...JSON.parse('{"__proto__": {"title": 1}, "constructor": "x", "toString": 1}'),
    }),
  },
  {
    name: 'a field that nobody knows holds objects 18 deep',
    harmless: true,
    at: isWhole,
    becomes: (value) => ({...(value as object), junk: nested(18)}),
  },
]

/** A damage at a place of a document, and the document after it. */
export interface Damaged {
  damage: Damage
  place: Place
  document: StoredDocument
}

/** So many different damages of a document, as different in kind as it allows; the same for the same document. */
export function damagedIn(count: number, document: StoredDocument): Damaged[] {
  const random = randomFrom(document._id)
  const whole: Place = {path: [], kind: 'object', required: true, within: null, value: document}
  const places = [whole, ...placesOf(document)]
  const waiting = damages.map((damage) => ({damage, places: shuffled(places.filter(damage.at), random)}))
  const first = random() % damages.length
  const found: Damaged[] = []
  while (found.length < count && waiting.some((one) => one.places.length > 0)) {
    for (let turn = 0; turn < waiting.length && found.length < count; turn++) {
      const {damage, places} = waiting[(first + turn) % waiting.length] ?? {}
      const place = places?.pop()
      if (damage && place)
        found.push({damage, place, document: changed(document, place, damage.becomes(place.value, random()))})
    }
  }
  return found
}

/** A copy of the document with another value at a place. */
function changed(document: StoredDocument, {path}: Place, value: unknown): StoredDocument {
  const at = (holder: unknown, [key, ...rest]: Place['path']): unknown => {
    if (key === undefined) return value
    if (Array.isArray(holder)) return holder.with(Number(key), at(holder[Number(key)], rest))
    const fields = holder as Record<string, unknown>
    return {...fields, [key]: at(fields[key], rest)}
  }
  return at(document, path) as StoredDocument
}

/** Whole numbers that depend on nothing but the words. */
function randomFrom(words: string): () => number {
  let state = [...words].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return (state ^ (state >>> 13)) >>> 0
  }
}

const shuffled = <T>(items: T[], random: () => number): T[] =>
  items
    .map((item) => ({item, order: random()}))
    .sort((one, other) => one.order - other.order)
    .map(({item}) => item)
