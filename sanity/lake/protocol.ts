import {z} from 'zod'
import {releaseActions} from './release-protocol.ts'

const object = z.record(z.string(), z.unknown())
const document = z.object({_id: z.string().optional(), _type: z.string().min(1)}).catchall(z.unknown())

/** Where an `insert` puts its items: exactly one of the three anchors. */
const insert = z.union([
  z.strictObject({before: z.string(), items: z.array(z.unknown())}),
  z.strictObject({after: z.string(), items: z.array(z.unknown())}),
  z.strictObject({replace: z.string(), items: z.array(z.unknown())}),
])

const operations = {
  set: object.optional(),
  setIfMissing: object.optional(),
  merge: object.optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  insert: insert.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  ifRevisionID: z.string().nullish(),
}

/** The operations of a patch, without what it is applied to. */
export const PatchOperations = z.strictObject(operations)
export type PatchOperations = z.infer<typeof PatchOperations>

const selection = {query: z.string(), params: object.optional()}

/** One mutation — https://www.sanity.io/docs/http-reference/mutation */
export const Mutation = z.union([
  z.strictObject({create: document}),
  z.strictObject({createOrReplace: document.required({_id: true})}),
  z.strictObject({createIfNotExists: document.required({_id: true})}),
  z.strictObject({delete: z.union([z.object({id: z.string()}), z.object(selection)])}),
  z.strictObject({
    patch: z.union([z.strictObject({id: z.string(), ...operations}), z.strictObject({...selection, ...operations})]),
  }),
])
export type Mutation = z.infer<typeof Mutation>

/** Body of POST /data/mutate/:dataset */
export const MutateBody = z.object({mutations: z.array(Mutation), transactionId: z.string().optional()})

/** Body of POST /data/query/:dataset */
export const QueryBody = z.object({query: z.string(), params: object.optional()})

const stub = document.required({_id: true})
const editing = PatchOperations.extend({id: z.string().optional()})

/** One action — https://www.sanity.io/docs/http-reference/actions ; variants are not served. */
export const Action = z.union([
  ...releaseActions(PatchOperations),
  z.object({
    actionType: z.literal('sanity.action.document.create'),
    publishedId: z.string(),
    attributes: document,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.edit'),
    draftId: z.string(),
    publishedId: z.string(),
    patch: z.union([z.array(editing), editing.transform((patch) => [patch])]),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.publish'),
    draftId: z.string(),
    publishedId: z.string(),
    ifDraftRevisionId: z.string().nullish(),
    ifPublishedRevisionId: z.string().nullish(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.unpublish'),
    draftId: z.string(),
    publishedId: z.string(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.delete'),
    publishedId: z.string(),
    includeDrafts: z.array(z.string()).default([]),
  }),
  z.object({actionType: z.literal('sanity.action.document.discard'), draftId: z.string()}),
  z.object({
    actionType: z.literal('sanity.action.document.replaceDraft'),
    publishedId: z.string(),
    attributes: stub,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.version.create'),
    publishedId: z.string(),
    document: stub,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.version.create'),
    publishedId: z.string(),
    baseId: z.string(),
    versionId: z.string(),
    ifBaseRevisionId: z.string().nullish(),
  }),
  z.object({actionType: z.literal('sanity.action.document.version.discard'), versionId: z.string()}),
  z.object({actionType: z.literal('sanity.action.document.version.replace'), document: stub}),
  z.object({
    actionType: z.literal('sanity.action.document.version.unpublish'),
    versionId: z.string(),
    publishedId: z.string(),
  }),
])
export type Action = z.infer<typeof Action>

/** Body of POST /data/actions/:dataset */
export const ActionsBody = z.object({
  actions: z.array(Action).min(1),
  transactionId: z.string().optional(),
  dryRun: z.boolean().default(false),
})
