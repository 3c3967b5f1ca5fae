import {jwtVerify, SignJWT} from 'jose'
import {z} from 'zod'
import {siteEnv} from '#lib/env.ts'

/** What somebody may see besides what is published: every draft, or the page of one document. */
export interface Pass {
  /** The published id of the one document; null: every draft. */
  document: string | null
  expires: Date
}

/**
 * Where a pass is good: in the cookie of a preview; in the address of a share link, or of the entrance that the Studio
 * opens, which are exchanged for one.
 */
type Use = 'cookie' | 'link' | 'entrance'

const Claims = z.object({document: z.string().min(1).nullable(), exp: z.number()})
const ALGORITHM = 'HS256'

/** Whether previews can be given at all: there is a secret to sign with and a token that reads drafts. */
export const canPreview = (): boolean => Boolean(siteEnv().previewSecret && siteEnv().readToken)

/** A pass as text that nobody else can make or change. Throws without a secret. */
export const signPass = ({document, expires}: Pass, use: Use): Promise<string> =>
  new SignJWT({document})
    .setProtectedHeader({alg: ALGORITHM})
    .setAudience(use)
    .setExpirationTime(expires)
    .sign(key(siteEnv().previewSecret))

/** The pass that a text stands for; null for one that is forged, expired, or made for another use. */
export async function readPass(text: string | null | undefined, use: Use): Promise<Pass | null> {
  const {previewSecret} = siteEnv()
  if (!text || !previewSecret) return null
  const options = {audience: use, algorithms: [ALGORITHM]}
  const verified = await jwtVerify(text, key(previewSecret), options).catch(() => null)
  const claims = Claims.safeParse(verified?.payload)
  return claims.success ? {document: claims.data.document, expires: new Date(claims.data.exp * 1000)} : null
}

function key(secret: string | undefined): Uint8Array {
  if (!secret) throw new Error('Previews need SANITY_PREVIEW_SECRET: set it, see .env.example.')
  return new TextEncoder().encode(secret)
}
