import {NextResponse} from 'next/server'
import {cookieOptions, PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {type Pass, signPass} from '#sanity/preview/pass.ts'

/** Leads on to a path of this site. */
export const leadTo = (path: string): NextResponse =>
  new NextResponse(null, {status: 307, headers: {location: path, 'cache-control': 'private, no-store'}})

/** The same with the pass that lets somebody preview. */
export async function letIn(pass: Pass, path: string): Promise<NextResponse> {
  const answer = leadTo(path)
  answer.cookies.set(PREVIEW_COOKIE, await signPass(pass, 'cookie'), cookieOptions(pass.expires))
  return answer
}

/** The token that a request from the Studio carries. */
export const bearerOf = ({headers}: Request): string | null =>
  /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? null

/** Says why not, and what to do. */
export const refuse = (status: number, error: string): NextResponse =>
  NextResponse.json({error}, {status, headers: {'cache-control': 'private, no-store'}})

export const NOT_SET_UP = 'Previews are switched off: set SANITY_API_READ_TOKEN and SANITY_PREVIEW_SECRET.'
