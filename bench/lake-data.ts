import {randomFrom} from '#lib/random.ts'
import type {Doc} from '#sanity/lake/context.ts'

const WORDS =
  'gut skin barrier flora fibre trial review eczema acne rosacea psoriasis diet food yoghurt bacteria mucosa immune cell marker serum sample study group adult child week month dose effect placebo measure score grade source author reader doctor claim evidence weak strong mixed moderate open label cohort control case report'.split(
    ' ',
  )

/** Articles of about 5 KB with their sections, authors and topics: the same for the same number. */
export function dataset(articles: number): Doc[] {
  const random = randomFrom(articles)
  const below = (most: number) => Math.floor(random() * most)
  const words = (count: number) => Array.from({length: count}, () => WORDS[below(WORDS.length)]).join(' ')
  const doc = (_id: string, _type: string, more: object): Doc => ({
    _id,
    _type,
    _rev: 'bench',
    _createdAt: day(0),
    _updatedAt: day(below(2000)),
    ...more,
  })
  const named = (type: string, count: number) =>
    Array.from({length: count}, (_, n) =>
      doc(`${type}-${n}`, type, {name: `${type} ${n}`, title: `${type} ${n}`, slug: {current: `${type}-${n}`}}),
    )
  const reference = (type: string, count: number) => ({_type: 'reference', _ref: `${type}-${below(count)}`})
  const article = (n: number) =>
    doc(`article-${n}`, 'article', {
      title: `${words(6)} ${n}`,
      slug: {_type: 'slug', current: `article-${n}`},
      standfirst: words(20),
      publishedOn: day(below(2000)),
      section: reference('section', 8),
      authors: [0, 1].map((key) => ({_key: `a${key}`, ...reference('author', 40)})),
      topics: [0, 1, 2].map((key) => ({_key: `t${key}`, ...reference('topic', 200)})),
      body: Array.from({length: 9}, (_, key) => ({
        _type: 'block',
        _key: `b${key}`,
        style: 'normal',
        markDefs: [],
        // One article in fifty has a word that the others lack.
        children: [{_type: 'span', _key: 's', marks: [], text: `${words(55)}${n % 50 || key ? '' : ' zinc'}`}],
      })),
    })
  return [
    ...named('section', 8),
    ...named('author', 40),
    ...named('topic', 200),
    ...Array.from({length: articles}, (_, n) => article(n)),
  ]
}

const day = (days: number) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString()
