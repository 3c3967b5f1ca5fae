import type {Mutation, SanityClient} from '@sanity/client'
import type {StoredDocument} from '#sanity/content/references.ts'

/** A document about to be published. */
export interface Publishing {
  client: SanityClient
  /** As readers have it now; null when it was never published. */
  published: StoredDocument | null
  draft: StoredDocument
}

/**
 * What has to change in other documents when one is published. The publish action awaits every step and commits the
 * mutations in one transaction before it publishes; a step that rejects stops the publishing.
 */
export type BeforePublish = (publishing: Publishing) => Promise<Mutation[]>
