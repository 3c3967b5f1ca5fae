import type {Changes, Effect} from './changes.ts'
import type {Answer, SourceMapKind} from './groq.ts'
import type {Encoded} from './lane.ts'
import type {Script} from './mutation.ts'
import type {Mutation} from './protocol.ts'
import type {Store} from './store.ts'
import type {View} from './view.ts'

/**
 * What a caller may do: read everything, also write, also vouch for a review, also manage the project. An importer
 * writes past the guard: only commands on this machine hand out such a token, no request does.
 */
export type Role = 'viewer' | 'editor' | 'reviewer' | 'administrator' | 'importer'

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
  /** Hosts let in besides loopback and publicUrl's, with their pages; `name` or `name:port`. */
  allowedHosts: string[]
  /** Whether a browser on this machine signs in by one click; otherwise everybody needs an account. */
  oneClick: boolean
  /** Sees every transaction before it is stored, but those of importers; throws a LakeError to refuse it whole. */
  guard?: Guard
}

/** A transaction that is about to be stored. */
export interface Proposal {
  author: Identity
  /** Each document that it creates, changes or deletes; drafts too. */
  changes: {before: Doc | null; after: Doc | null}[]
  /** The documents as they are stored now, drafts included. */
  stored: (id: string) => Doc | null
  /** The published documents as they will be once it is stored. */
  published: Published
  now: Date
}

/** Published documents, looked up without a query. */
export interface Published {
  get(id: string): Doc | null
  referringTo(id: string): Doc[]
  ofType(type: string): Doc[]
}

/** Judges a proposal; a throw refuses it. */
export type Guard = (proposal: Proposal) => void

/** The layers a query reads, topmost first; `raw` and `published` stand alone. */
export type Perspective = 'raw' | 'published' | 'drafts' | string[]

/** What a commit did. */
export interface Committed {
  transactionId: string
  results: {id: string; operation: 'create' | 'update' | 'delete' | 'none'}[]
  effects: Effect[]
}

/** How mutations are applied. */
export interface CommitOptions {
  author: Identity
  transactionId?: string
  dryRun?: boolean
  /** Adds missing `_key`s. */
  arrayKeys?: boolean
  /** The mutations are what actions mean, which may change releases. */
  byActions?: boolean
  /** Whether the guard is asked; it is unless this is false. */
  guarded?: boolean
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
  /** Applies all mutations or none; throws LakeError. Durable when it returns. */
  commit(dataset: string, script: Mutation[] | Script, options: CommitOptions): Committed
  /**
   * As commit, durable when it resolves: what comes from many callers at a time reaches the disk together, and queries
   * of mutations that take longer are answered by an evaluator first.
   */
  submit(dataset: string, mutations: Mutation[], options: CommitOptions): Promise<Committed>
  /** Evaluates GROQ; throws LakeError when the query is malformed. */
  query(dataset: string, groq: string, params: Record<string, unknown>, options: QueryOptions): unknown
  /** As query, with what the answer depends on. */
  answer(dataset: string, groq: string, params: Record<string, unknown>, options: QueryOptions): Answer
  /** As answer, as JSON, and without holding up anybody for long: what takes longer is left to an evaluator. */
  ask(
    dataset: string,
    groq: string,
    params: Record<string, unknown>,
    options: QueryOptions,
    signal?: AbortSignal,
  ): Promise<Encoded>
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
  /** Ends the evaluators and closes the database. */
  close(): void
}

/** The variables every Hono handler finds in its context. */
export type LakeEnv = {
  Variables: {
    lake: Lake
    identity: Identity | null
    apiVersion: string
    /** Whether the caller's token, if there is one, still holds: answers that go on for long ask again. */
    mayStillRead: () => boolean
  }
}
