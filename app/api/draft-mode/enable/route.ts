import type {NextRequest, NextResponse} from 'next/server'
import {isAdmitted} from '#sanity/preview/admission.ts'
import {cookieOptions, PERSPECTIVE_COOKIE} from '#sanity/preview/cookies.ts'
import {canPreview, readPass} from '#sanity/preview/pass.ts'
import {safePath} from '#sanity/preview/safe-path.ts'
import {leadTo, letIn} from '../answers.ts'

const TWELVE_HOURS_MS = 12 * 60 * 60 * 1000

/**
 * GET /api/draft-mode/enable — where the Studio opens a preview, with a pass that was made for this entrance, or with a
 * secret that it has written into the dataset. It is opened in a frame, where whoever is not let in needs a page to read.
 */
export async function GET({nextUrl: {searchParams}}: NextRequest): Promise<NextResponse> {
  const secret = searchParams.get('sanity-preview-secret')
  const isLetIn = (await readPass(searchParams.get('pass'), 'entrance')) !== null || (await isAdmitted(secret))
  if (!canPreview() || !isLetIn) return leadTo('/preview-closed')
  const expires = new Date(Date.now() + TWELVE_HOURS_MS)
  const answer = await letIn({document: null, expires}, safePath(searchParams.get('sanity-preview-pathname')))
  answer.cookies.set(PERSPECTIVE_COOKIE, searchParams.get('sanity-preview-perspective') ?? '', cookieOptions(expires))
  return answer
}
