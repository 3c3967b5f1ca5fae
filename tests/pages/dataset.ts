import {reviewOf} from '#sanity/content/objects/review/given.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {meaningOf} from '#sanity/content/rules/meaning.ts'
import type {LakeOptions} from '#sanity/lake/context.ts'
import {LOCAL_EDITOR} from '#sanity/lake/tokens.ts'
import {documents} from '#sanity/seed/documents.ts'
import {type StartedLake, startLake} from '../lake/start.ts'

export const ASSET: StoredDocument = {
  _id: 'image-0123456789abcdef0123456789abcdef01234567-1200x800-png',
  _type: 'sanity.imageAsset',
  metadata: {lqip: 'data:,'},
}

/** A seed document as the import leaves it: files are uploaded, fields refer to their assets, reviews are bound to that. */
export function uploaded(document: object): StoredDocument {
  const stored: StoredDocument = JSON.parse(JSON.stringify(document), (_key, value) => {
    if (!value?._sanityAsset) return value
    const {_sanityAsset, ...image} = value
    return {...image, asset: {_type: 'reference', _ref: ASSET._id}}
  })
  const review = reviewOf(stored)
  return review.meaning ? {...stored, review: {...review, meaning: meaningOf(stored)}} : stored
}

/** What the demonstration dataset publishes, redirects and settings included. */
export const published: StoredDocument[] = documents.filter(({_id}) => !_id.startsWith('drafts.')).map(uploaded)

/** A lake that holds these documents, with the site's own reads led there. */
export async function lakeWith(all: StoredDocument[], options: Partial<LakeOptions> = {}): Promise<StartedLake> {
  const started = await startLake(options)
  // No reader waits here, and a machine that does other things may take its time.
  Object.assign(process.env, {LAKE_PORT: new URL(started.url).port, READ_TIMEOUT_SECONDS: '60'})
  write(started, ASSET, ...all)
  return started
}

/** Writes documents over what the lake has under their ids. */
export function write({lake}: StartedLake, ...all: StoredDocument[]): void {
  const script = all.map((document) => ({createOrReplace: document}))
  lake.commit('production', script, {author: LOCAL_EDITOR})
}

/** How often a kind of document is copied; kinds that are not named here stay as they are. */
const COPIES: Record<string, number> = {
  article: 1,
  claim: 1,
  faq: 6,
  food: 3,
  foodList: 3,
  page: 2,
  person: 1,
  product: 1,
  source: 1,
  symptomPattern: 2,
}

/** The published documents and copies of them, which refer to each other as the originals do. */
export const multiplied = (): StoredDocument[] => [
  ...published,
  ...[1, 2, 3, 4, 5, 6].flatMap((turn) =>
    published.filter(({_type}) => turn <= copiesOf(_type)).map((one) => copy(one, turn)),
  ),
]

const copiesOf = (type: string) => COPIES[type] ?? 0

const copiedId = (id: string, turn: number) => `${id}-copy-${turn}`

const copy = (document: StoredDocument, turn: number): StoredDocument =>
  JSON.parse(JSON.stringify({...document, _id: copiedId(document._id, turn)}), (key, value) => {
    if (key === '_ref') return turn <= copiesOf(String(value).replace(/-.*/, '')) ? copiedId(value, turn) : value
    return key === 'current' ? `${value}-copy-${turn}` : value
  })
