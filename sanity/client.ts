import {createClient, type SanityClient} from '@sanity/client'
import {siteEnv} from '#lib/env.ts'

/** The dated API that the read models were written against. */
const API_VERSION = '2025-02-19'

/** One client for hosted Sanity and the embedded lake: only the host differs. Answers are waited for 3 s at most. */
export function contentClient(options: {token?: string; timeout?: number} = {}): SanityClient {
  const {projectId, dataset, lakeUrl, readToken: token} = siteEnv()
  const host = lakeUrl ? {apiHost: lakeUrl, useProjectHostname: false} : {}
  return createClient({
    projectId,
    dataset,
    token,
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'published',
    timeout: 3000,
    maxRetries: 0,
    ...host,
    ...options,
  })
}
