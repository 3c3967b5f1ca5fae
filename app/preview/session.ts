import {cookies} from 'next/headers'
import {cache} from 'react'
import {PERSPECTIVE_COOKIE, PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {editorsPreview, sharedPreview} from '#sanity/preview/drafts.ts'
import {canPreview, readPass} from '#sanity/preview/pass.ts'
import {perspectiveOf} from '#sanity/preview/perspective.ts'

/** Who previews, and what they may see; null for whoever has no valid pass. The same throughout one request. */
export const session = cache(async () => {
  const jar = await cookies()
  const pass = canPreview() ? await readPass(jar.get(PREVIEW_COOKIE)?.value, 'cookie') : null
  if (!pass) return null
  const perspective = perspectiveOf(jar.get(PERSPECTIVE_COOKIE)?.value)
  return {pass, perspective, preview: pass.document ? sharedPreview(pass.document) : editorsPreview(perspective)}
})
