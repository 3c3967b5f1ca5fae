import {createClient, type SanityClient} from '@sanity/client'
import {EnvError, siteEnv} from '#lib/env.ts'

/** The dated API that the read models were written against. */
const API_VERSION = '2025-02-19'

/** One client for hosted Sanity and the embedded lake: only the host differs. A page waits as long as is set, a build 30 s. */
export function contentClient(options: {token?: string; timeout?: number} = {}): SanityClient {
  const {projectId, dataset, lakeUrl, readToken, building, readTimeoutMs} = siteEnv()
  // The lake shows what is published to everybody; a hosted dataset may be private.
  const token = lakeUrl ? undefined : readToken
  const host = lakeUrl ? {apiHost: lakeUrl, useProjectHostname: false} : {}
  return createClient({
    projectId,
    dataset,
    token,
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'published',
    timeout: building ? 30_000 : readTimeoutMs,
    maxRetries: 0,
    ...host,
    ...options,
  })
}

/** The client of previews, which may read drafts, and waits longer: there is no older page to show. Throws without a token. */
export function draftClient(): SanityClient {
  const {readToken: token} = siteEnv()
  if (!token) throw new EnvError('Previews need SANITY_API_READ_TOKEN: set it, see .env.example.')
  return contentClient({token, timeout: 10_000})
}
