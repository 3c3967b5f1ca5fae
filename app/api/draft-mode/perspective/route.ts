import {NextResponse} from 'next/server'
import {session} from '#app/preview/session.ts'
import {cookieOptions, PERSPECTIVE_COOKIE} from '#sanity/preview/cookies.ts'
import {refuse} from '../answers.ts'

/** POST /api/draft-mode/perspective — the body names the perspective that an editor has chosen in the Studio. */
export async function POST(request: Request): Promise<NextResponse> {
  const viewer = await session()
  if (!viewer) return refuse(401, 'This is no preview: open it from the Studio.')
  const answer = new NextResponse(null, {status: 204})
  answer.cookies.set(PERSPECTIVE_COOKIE, (await request.text()).slice(0, 500), cookieOptions(viewer.pass.expires))
  return answer
}
