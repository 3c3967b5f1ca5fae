import {z} from 'zod'

/** Names that a perspective means otherwise. */
const RESERVED = ['raw', 'published', 'drafts', 'previewDrafts']

const releaseId = z
  .string()
  .regex(/^[A-Za-z0-9][\w-]{0,63}$/, 'a release id has 1 to 64 letters, digits, "-" and "_"')
  .refine((id) => !RESERVED.includes(id), `a release cannot be named ${RESERVED.join(', ')}`)

const moment = z.iso.datetime({offset: true}).transform((text) => new Date(text).toISOString())

/** What people say of a release; the lake does not go by it. */
export const ReleaseMetadata = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  releaseType: z.enum(['asap', 'scheduled', 'undecided']).default('undecided'),
  intendedPublishAt: z.string().optional(),
  cardinality: z.enum(['one', 'many']).optional(),
})

const imported = z.looseObject({
  state: z.enum(['active', 'scheduled', 'published', 'archived']).default('active'),
  metadata: ReleaseMetadata.prefault({}),
  publishAt: moment.nullish(),
  publishedAt: moment.nullish(),
  finalDocumentStates: z.array(z.looseObject({id: z.string()})).nullish(),
})
const ifExists = z.enum(['fail', 'ignore', 'replace'])

/** The actions that need no more than the name of a release. */
const bare = <Verb extends string>(verb: Verb) =>
  z.object({actionType: z.literal(`sanity.action.release.${verb}` as const), releaseId})

/** The actions on releases, given the operations of a patch. */
export const releaseActions = <Patch extends z.ZodType>(patch: Patch) =>
  [
    z.object({
      actionType: z.literal('sanity.action.release.create'),
      releaseId,
      metadata: ReleaseMetadata.prefault({}),
    }),
    z.object({actionType: z.literal('sanity.action.release.edit'), releaseId, patch}),
    z.object({actionType: z.literal('sanity.action.release.schedule'), releaseId, publishAt: moment}),
    bare('publish'),
    bare('unschedule'),
    bare('archive'),
    bare('unarchive'),
    bare('delete'),
    z.object({
      actionType: z.literal('sanity.action.release.import'),
      releaseId,
      ifExists,
      document: imported,
    }),
    z
      .object({actionType: z.literal('sanity.action.release.import'), releaseId, ifExists, attributes: imported})
      .transform(({attributes, ...rest}) => ({...rest, document: attributes})),
  ] as const
