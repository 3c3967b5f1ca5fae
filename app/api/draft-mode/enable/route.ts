import type {NextRequest, NextResponse} from 'next/server'
import {isAdmitted} from '#sanity/preview/admission.ts'
import {cookieOptions, PERSPECTIVE_COOKIE} from '#sanity/preview/cookies.ts'
import {canPreview} from '#sanity/preview/pass.ts'
import {safePath} from '#sanity/preview/safe-path.ts'
import {letIn, NOT_SET_UP, refuse} from '../answers.ts'

const TWELVE_HOURS_MS = 12 * 60 * 60 * 1000

/** GET /api/draft-mode/enable — where the Studio opens a preview, with a secret that it has written into the dataset. */
export async function GET({nextUrl: {searchParams}}: NextRequest): Promise<NextResponse> {
  if (!canPreview()) return refuse(503, NOT_SET_UP)
  if (!(await isAdmitted(searchParams.get('sanity-preview-secret')))) {
    return refuse(401, 'The secret is unknown or older than an hour: open the preview from the Studio.')
  }
  const expires = new Date(Date.now() + TWELVE_HOURS_MS)
  const answer = await letIn({document: null, expires}, safePath(searchParams.get('sanity-preview-pathname')))
  answer.cookies.set(PERSPECTIVE_COOKIE, searchParams.get('sanity-preview-perspective') ?? '', cookieOptions(expires))
  return answer
}
