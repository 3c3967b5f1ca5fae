import type {Changes, Effect} from './changes.ts'
import type {Answer, SourceMapKind} from './groq.ts'
import type {Script} from './mutation.ts'
import type {Mutation} from './protocol.ts'
import type {Store} from './store.ts'
import type {View} from './view.ts'

/** What a caller may do: read everything, also write, also manage the project. */
export type Role = 'viewer' | 'editor' | 'administrator'

/** Who is calling. */
export interface Identity {
  id: string
  name: string
  email: string
  role: Role
  provider: 'local' | 'sanity-token'
}

/** A stored document. */
export interface Doc {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** Everything a lake must be told; clock and ids are passed in so that tests can fix them. */
export interface LakeOptions {
  /** Data folder: holds lake.db, assets/ and derived/. */
  folder: string
  projectId: string
  /** The URL under which browsers reach the lake, without trailing slash. */
  publicUrl: string
  now: () => Date
  newId: () => string
  /** Host header values let in besides loopback. */
  allowedHosts: string[]
  /** Origins let in for writes and cookies besides the origin of publicUrl. */
  allowedOrigins: string[]
  /** Sign-in password; null leaves only the one-click sign-in of loopback. */
  password: string | null
  /** May throw a LakeError to refuse a change before it is stored. */
  guard?: (changes: {before: Doc | null; after: Doc | null}[]) => void
}

/** The layers a query reads, topmost first; `raw` and `published` stand alone. */
export type Perspective = 'raw' | 'published' | 'drafts' | string[]

/** What a commit did. */
export interface Committed {
  transactionId: string
  results: {id: string; operation: 'create' | 'update' | 'delete' | 'none'}[]
  effects: Effect[]
}

/** What a query needs besides its text. */
export interface QueryOptions {
  perspective: Perspective
  /** null is an anonymous caller, who sees published documents only. */
  identity: Identity | null
  /** Asks where each string of the answer was stored. */
  sourceMap?: SourceMapKind
}

/** One open Content Lake. */
export interface Lake {
  options: LakeOptions
  store: Store
  changes: Changes
  /** Applies all mutations or none; throws LakeError. Durable when it returns. `arrayKeys` adds missing `_key`s. */
  commit(
    dataset: string,
    script: Mutation[] | Script,
    options: {author: string; transactionId?: string; dryRun?: boolean; arrayKeys?: boolean},
  ): Committed
  /** Evaluates GROQ; throws LakeError when the query is malformed. */
  query(dataset: string, groq: string, params: Record<string, unknown>, options: QueryOptions): unknown
  /** As query, with what the answer depends on. */
  answer(dataset: string, groq: string, params: Record<string, unknown>, options: QueryOptions): Answer
  /** Tells whether a stored document passes the filter of a query; throws LakeError as `query` does. */
  matcher(
    dataset: string,
    groq: string,
    params: Record<string, unknown>,
    identity: Identity | null,
  ): (doc: Doc) => boolean
  /** The indexed documents as a caller sees them. */
  view(dataset: string, perspective: Perspective, identity: Identity | null): View
  /** The document as stored, drafts included; null when there is none. */
  document(dataset: string, id: string): Doc | null
  /** Ends listeners and closes the database. */
  close(): void
}

/** The variables every Hono handler finds in its context. */
export type LakeEnv = {Variables: {lake: Lake; identity: Identity | null; apiVersion: string}}
