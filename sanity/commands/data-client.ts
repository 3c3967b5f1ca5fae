import type {SanityClient} from '@sanity/client'
import {EnvError, siteEnv} from '#lib/env.ts'
import {contentClient} from '../client.ts'
import {NotAnExport} from './archive.ts'
import {localToken} from './local-token.ts'

const LONG_MS = 60 * 60_000
const VARIABLE = {read: 'SANITY_API_READ_TOKEN', write: 'SANITY_API_WRITE_TOKEN'}

/**
 * A client that sees every document, drafts too, of the lake or of hosted Sanity. The lake of this machine lends a
 * short-lived token, with which an import puts back what the lake would otherwise refuse to publish.
 */
export function dataClient(purpose: 'read' | 'write'): SanityClient {
  const {lakeUrl, readToken, writeToken} = siteEnv()
  const hosted = purpose === 'read' ? (readToken ?? writeToken) : writeToken
  const token = lakeUrl ? localToken(purpose === 'read' ? 'viewer' : 'importer', LONG_MS) : hosted
  if (!token) throw new EnvError(`Wrong environment: ${VARIABLE[purpose]} must be set for hosted Sanity.`)
  return contentClient({token, timeout: 60_000}).withConfig({perspective: 'raw'})
}

/** Why a command that moves data failed, in words for whoever ran it; null when only the error itself helps. */
export function explainFailure(error: unknown, purpose: 'read' | 'write'): string | null {
  if (error instanceof EnvError || error instanceof NotAnExport) return error.message
  const {lakeUrl, projectId} = siteEnv()
  const {statusCode, message = ''} = error as {statusCode?: number; message?: string}
  const {code} = ((error as Error).cause ?? error) as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED' || /ECONNREFUSED/.test(message))
    return `Nothing answers at ${lakeUrl ?? 'the API of hosted Sanity'}. Start the Content Lake: npm start, or npm run lake.`
  if (statusCode === 401 || statusCode === 403)
    return lakeUrl
      ? `The Content Lake at ${lakeUrl} does not know the token: it uses another data folder. Set LAKE_DATA to its folder.`
      : `Hosted Sanity refuses ${VARIABLE[purpose]} for project ${projectId}: ${message}`
  return null
}
