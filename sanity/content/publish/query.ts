import {z} from 'zod'
import {proof} from '#sanity/query.ts'
import type {Query} from '#sanity/read.ts'
import type {UniqueField} from '../rules/neighbours.ts'

const stored = z.looseObject({_id: z.string(), _type: z.string()})

/** The documents that refer to any of these. */
export const referringTo = {
  name: 'referringTo',
  groq: '*[references($ids)]',
  schema: z.array(stored),
} satisfies Query

/** The documents with these ids. */
export const withIds = {
  name: 'withIds',
  groq: '*[_id in $ids]',
  schema: z.array(stored),
} satisfies Query

/** The documents of a kind. */
export const ofType = {
  name: 'ofType',
  groq: '*[_type == $type]',
  schema: z.array(stored),
} satisfies Query

/** What has a page of its own: documents of these types, by their slugs. */
export const addressed = {
  name: 'addressed',
  groq: '*[_type in $types && defined(slug.current)]{_id, _type, "slug": slug.current}',
  schema: z.array(z.object({_id: z.string(), _type: z.string(), slug: z.string()})),
} satisfies Query

const having = (name: string, field: string) =>
  ({
    name,
    groq: `*[_type == $type && ${field} in $values]`,
    schema: z.array(stored),
  }) satisfies Query

/** The documents of a kind in which a field has one of these values, by the fields that no two of a kind may share. */
export const withValues = {
  'slug.current': having('withSlug', 'slug.current'),
  doi: having('withDoi', 'array::join(string::split(lower(doi), " "), "")'), // the form that `plainDoi` makes
  pmid: having('withPmid', 'pmid'),
  from: having('withOldAddress', 'from'),
} satisfies Record<UniqueField, Query>

/** Whether a document of a kind is published under a slug; null from a content source that knows nothing of this site. */
export const isPublishedAs = {
  name: 'isPublishedAs',
  groq: `select(${proof} => defined(*[_type == $type && slug.current == $slug][0]._id))`,
  schema: z.boolean().nullable(),
} satisfies Query
