import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import type {StoredDocument} from '#sanity/content/references.ts'
import type {StartedLake} from '../lake/start.ts'
import {published, write} from '../pages/dataset.ts'

/** Texts that break what is put together without care. */
export const HOSTILE = [
  ']]> <![CDATA[ ]]>',
  '</script><script>alert(1)</script>',
  '<!-- --> <?xml ?> <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]> &e; &amp; &lt; &#0; &',
  'control \u0000\u0001\u0008\u000B\u000C\u001B\u007F\u0085 end',
  'half \uD83D of a pair, and \uDE00 the other',
  'not characters \uFFFE\uFFFF, lines \u2028 and \u2029',
  '\u202Eright to left\u202C שלום \u200F عربي',
  '# *bold* _it_ `code` [link](javascript:alert(1)) ![x](y) | a | b |\n\n---\n1. one\n> quote',
  '"quotes" \'single\' \\ back \\u0000 %00 %s {{y}} <%= z %>',
  'emoji 👩‍🔬👍🏽 漢字 Ģģ Ω ﷽ Z͑ͫ̓ͪ̂ͫa̐l̼g̈o',
  ' \t leading and trailing \r\n ',
  'x'.repeat(10_000),
  'word '.repeat(2_000),
] as const

/** Pieces of such texts, to be put together in any order. */
const PIECES = [
  ...[
    ']]>',
    '<![CDATA[',
    '</script',
    '<!--',
    '-->',
    '<',
    '>',
    '&',
    '&amp;',
    '&#0;',
    '"',
    "'",
    '`',
    '\\',
    '\\u',
    '%',
    '\u0000',
  ],
  ...['\n', '\r', '\t', ' ', '\u2028', '\u2029', '\uD83D', '\uDE00', '\uFFFE', '\u202E', '\u200F', '\u0085', '\uFEFF'],
  ...[
    '#',
    '- ',
    '1. ',
    '> ',
    '---',
    '===',
    '```',
    '~~~',
    '|',
    '*',
    '_',
    '[',
    '](javascript:a)',
    '![',
    '<a@b.c>',
    'www.a.b',
  ],
]

const anyUnit = fc.nat({max: 0xffff}).map((code) => String.fromCharCode(code))
const anyText = fc.oneof(
  fc.string({unit: fc.constantFrom(...PIECES), minLength: 1, maxLength: 12}),
  fc.string({unit: anyUnit, minLength: 1, maxLength: 40}),
  fc.string({
    unit: fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'grapheme', minLength: 1})),
    minLength: 1,
    maxLength: 12,
  }),
)

/** The same at every run. */
const TEXTS = [...HOSTILE, ...fc.sample(anyText, {seed: 20_261_123, numRuns: 400})]

const hostile = (index: number): string => TEXTS[index % TEXTS.length] ?? ''

/** Fields that hold a choice among a few, or what the lake goes by; tests/damage has other values in these. */
const CHOSEN = '_.*|style|listItem|level|grade|status|kind|stance|relationship|intent|group|tone|asset|roles|sex'
/** Fields that are typed, but in a form of their own. */
const FORMED = '.*On|date|doi|pmid|url|href'
const KEPT = new RegExp(`^(${CHOSEN}|${FORMED})$`)
const KEPT_BY_ALL = new RegExp(`^(${CHOSEN})$`)

/** A document in which every text is hostile, each another; references and choices stay, and what has a form of its own where that is kept. */
function spoilt<T>(value: T, from: number, kept = KEPT): T {
  let count = from
  const walk = (part: unknown, name: string): unknown => {
    if (typeof part === 'string') return kept.test(name) ? part : hostile(count++)
    if (Array.isArray(part)) return part.map((one) => walk(one, name))
    if (typeof part !== 'object' || part === null || name === 'slug') return part
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, marksKept(part, key) ? inner : walk(inner, key)]),
    )
  }
  return walk(value, '') as T
}

/** The marks of a span are keys. */
const marksKept = (part: object, key: string) => key === 'marks' && '_type' in part && part._type === 'span'

const articles = published.filter(({_type}) => _type === 'article')

/** Articles in which every text is hostile; of ten, one has a hostile address, and one hostile links and days within. */
export const hostileArticles = (count: number): StoredDocument[] =>
  Array.from({length: count}, (_, index) => {
    const original = articles[index % articles.length]
    if (!original) throw new Error('The dataset has no articles')
    const current = index % 10 === 0 ? `${hostile(index / 10)}${index}`.trim() : `hostile-${index}`
    const publishedOn = `2027-01-${String(1 + (index % 28)).padStart(2, '0')}`
    const words = spoilt(original, index, index % 10 === 5 ? KEPT_BY_ALL : KEPT)
    return {...words, _id: `article-hostile-${index}`, slug: {_type: 'slug', current}, publishedOn}
  })

/** Without one of its sources or its day a claim is not shown, nor what makes it: there would be little left to look at. */
const EVIDENCE = ['claim', 'source', 'siteSettings']

/** Everything that articles show besides, in hostile words; in half of what is no evidence links and days are hostile too. */
export const hostileSurroundings = (): StoredDocument[] =>
  published
    .filter(({_type}) => _type !== 'article' && _type !== 'redirect')
    .map((one, index) => spoilt(one, index, index % 2 === 1 && !EVIDENCE.includes(one._type) ? KEPT_BY_ALL : KEPT))

/** Writes documents a few at a time, so that connections do not break while the lake is busy. */
export async function writeMany(lake: StartedLake, documents: StoredDocument[]): Promise<void> {
  for (let from = 0; from < documents.length; from += 20) {
    write(lake, ...documents.slice(from, from + 20))
    await wait(5)
  }
}
