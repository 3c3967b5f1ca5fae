import type {Doc} from '#sanity/lake/context.ts'
import {documents} from '#sanity/seed/documents.ts'

const ASSET = 'image-0123456789abcdef0123456789abcdef01234567-1200x800-png'
const PICTURE: Doc = {...stamped(ASSET, 'sanity.imageAsset'), metadata: {lqip: 'data:,', isOpaque: true}}

/** So many times are the articles copied before what they speak of is copied, too. */
const TURNS_A_SET = 50
/** What stays as it is, however many articles there are. */
const ONCE = ['siteSettings', 'section', 'redirect', 'term', 'page']

type Content = {_id: string; _type: string}
const published: Content[] = documents.filter(({_id}) => !_id.startsWith('drafts.'))
const articles = published.filter(({_type}) => _type === 'article')
const rest = published.filter(({_type}) => _type !== 'article' && !ONCE.includes(_type))

/** A site with so many articles: those of the demonstration content over and over, with ever more that they speak of. */
export function site(count: number): Doc[] {
  const turns = Math.max(0, Math.ceil(count / articles.length) - 1)
  const sets = Array.from({length: Math.floor(turns / TURNS_A_SET)}, (_, set) => set + 1)
  const copies = Array.from({length: turns}, (_, turn) =>
    articles.map((one) => copied(one, turn + 1, Math.floor(turn / TURNS_A_SET))),
  )
  const all = [...published, ...sets.flatMap((set) => rest.map((one) => copied(one, set, set))), ...copies.flat()]
  const extra = articles.length * (turns + 1) - count
  return [PICTURE, ...all.slice(0, all.length - extra).map(stored)]
}

const idOf = (id: string, number: number) => (number === 0 ? id : `${id}-copy-${number}`)

/** A copy with a name of its own, which refers to a copied set. */
const copied = (document: Content, own: number, set: number): Content =>
  JSON.parse(JSON.stringify({...document, _id: idOf(document._id, own)}), (key, value) => {
    if (key === 'current') return idOf(value, own)
    return key === '_ref' && rest.some(({_id}) => _id === value) ? idOf(value, set) : value
  })

/** As the import leaves it: its pictures are uploaded. */
const stored = (document: Content): Doc =>
  JSON.parse(JSON.stringify({...stamped(document._id, document._type), ...document}), (_key, value) => {
    if (!value?._sanityAsset) return value
    const {_sanityAsset, ...image} = value
    return {...image, asset: {_type: 'reference', _ref: ASSET}}
  })

function stamped(_id: string, _type: string): Doc {
  const time = '2026-11-01T00:00:00Z'
  return {_id, _type, _rev: 'bench', _createdAt: time, _updatedAt: time}
}
