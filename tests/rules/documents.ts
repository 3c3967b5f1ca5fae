import {isReviewed} from '#sanity/content/objects/review/state.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {meaningOf} from '#sanity/content/rules/meaning.ts'
import {published} from '../pages/dataset.ts'
import {type Chance, chanceFrom} from './documents/chance.ts'
import {DAMAGES, LEANING, leanOnRetracted, RETRACTED} from './documents/damages.ts'

const COUNT = 200
const SEED = 20261123

/** Kinds with the most rules come more often. */
const MORE = ['article', 'article', 'article', 'symptomPattern', 'claim', 'foodList']

/** 200 documents of every kind, the same at each run: some keep the rules, most break one or several. */
export const generated: StoredDocument[] = generate()

function generate(): StoredDocument[] {
  const chance = chanceFrom(SEED)
  const kinds = [...new Set(published.map(({_type}) => _type)), ...MORE]
  return Array.from({length: COUNT}, (_, place) => variant(kinds[place % kinds.length] ?? 'article', place, chance))
}

/** A seed document under another id and address, damaged up to four times; its review mostly still fits it. */
function variant(type: string, place: number, chance: Chance): StoredDocument {
  const original = chance.pick(published.filter((document) => document._type === type))
  const document: StoredDocument = {...structuredClone(original), _id: `${type}-generated-${place}`}
  if (document.slug) document.slug = {_type: 'slug', current: `generated-${place}`}
  if (typeof document.from === 'string') document.from = `/generated-${place}`
  if (type === 'source') Object.assign(document, {doi: `10.5555/generated.${place}`, pmid: String(1000 + place)})
  const fitting = [...(DAMAGES[type] ?? []), ...(DAMAGES[type] ?? []), ...(DAMAGES.any ?? [])]
  for (let left = chance.below(5); left > 0; left -= 1) Object.assign(document, chance.pick(fitting)(document, chance))
  if (document._id === RETRACTED) document.retracted = true
  if (document._id === LEANING) Object.assign(document, leanOnRetracted(document, chance))
  return chance.below(4) > 0 ? renewed(document) : document
}

/** The document with its review bound to what it says now. */
function renewed(document: StoredDocument): StoredDocument {
  if (!isReviewed(document.review)) return document
  return {...document, review: {...(document.review as object), meaning: meaningOf(document)}}
}
