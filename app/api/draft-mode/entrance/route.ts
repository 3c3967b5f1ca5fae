import {NextResponse} from 'next/server'
import {canPreview, signPass} from '#sanity/preview/pass.ts'
import {mayReadDrafts} from '#sanity/preview/permissions.ts'
import {bearerOf, NOT_SET_UP, refuse} from '../answers.ts'

/** As long as the secrets hold that the Studio writes. */
const ONE_HOUR_MS = 60 * 60 * 1000

/** POST /api/draft-mode/entrance — where a preview is to be opened, for whoever may read drafts, though they write nothing. */
export async function POST(request: Request): Promise<NextResponse> {
  if (!canPreview()) return refuse(503, NOT_SET_UP)
  const token = bearerOf(request)
  if (!token || !(await mayReadDrafts(token))) return refuse(403, 'You may not read drafts.')
  const pass = await signPass({document: null, expires: new Date(Date.now() + ONE_HOUR_MS)}, 'entrance')
  return NextResponse.json(
    {enable: `/api/draft-mode/enable?pass=${pass}`},
    {headers: {'cache-control': 'private, no-store'}},
  )
}
