import {meaningOf} from '../content/rules/meaning.ts'
import type {SeedDocument} from './reference.ts'

/** The document with a check of its sources by the editors, bound to what it says. */
export const reviewed = <Document extends SeedDocument>(document: Document, reviewedOn: string) => ({
  ...document,
  review: {_type: 'review', status: 'sourcesChecked', reviewedOn, meaning: meaningOf(document)},
})

/** The document as it is stored once its pictures are: with the ids of their assets, and its review bound to that. */
export function withAssets(document: SeedDocument, assets: Readonly<Record<string, string>>): SeedDocument {
  const stored = placed(document, assets) as SeedDocument // the same document, its pictures apart
  const {review} = document as {review?: {meaning?: string}}
  return review?.meaning ? {...document, review: {...review, meaning: meaningOf(stored)}} : document
}

/** A value in which pictures name their asset instead of their file. */
function placed(value: unknown, assets: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((member) => placed(member, assets))
  if (typeof value !== 'object' || value === null) return value
  const {_sanityAsset: file, ...rest} = value as {_sanityAsset?: string}
  const fields = Object.fromEntries(Object.entries(rest).map(([field, inner]) => [field, placed(inner, assets)]))
  const id = file && assets[file.replace(/.*\//, '')]
  return id ? {...fields, asset: {_type: 'reference', _ref: id}} : fields
}
