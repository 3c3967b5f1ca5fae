import type {NextRequest, NextResponse} from 'next/server'
import {cookieOptions, PERSPECTIVE_COOKIE, PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {safePath} from '#sanity/preview/safe-path.ts'
import {leadTo} from '../answers.ts'

/** GET /api/draft-mode/disable?path=… — ends a preview, and leads to the page as visitors see it. */
export async function GET({nextUrl: {searchParams}}: NextRequest): Promise<NextResponse> {
  const answer = leadTo(safePath(searchParams.get('path')))
  for (const name of [PREVIEW_COOKIE, PERSPECTIVE_COOKIE]) answer.cookies.set(name, '', cookieOptions(new Date(0)))
  return answer
}
