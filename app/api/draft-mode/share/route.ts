import {type NextRequest, NextResponse} from 'next/server'
import {z} from 'zod'
import {siteEnv} from '#lib/env.ts'
import {draftClient} from '#sanity/client.ts'
import {hasOwnPage, pathOf} from '#sanity/content/preview/addresses.ts'
import {storedById} from '#sanity/content/preview/query.ts'
import {canPreview, readPass, signPass} from '#sanity/preview/pass.ts'
import {mayEdit} from '#sanity/preview/permissions.ts'
import {safePath} from '#sanity/preview/safe-path.ts'
import {bearerOf, leadTo, letIn, NOT_SET_UP, refuse} from '../answers.ts'

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000

const Wanted = z.object({document: z.string().regex(/^[\w-]{1,128}$/)})

/** POST /api/draft-mode/share {"document": id} — a link to the draft's page, for whoever may edit it. */
export async function POST(request: Request): Promise<NextResponse> {
  if (!canPreview()) return refuse(503, NOT_SET_UP)
  const wanted = Wanted.safeParse(await request.json().catch(() => null))
  if (!wanted.success) return refuse(400, 'The body must be {"document": "<published id>"}.')
  const {document} = wanted.data
  const token = bearerOf(request)
  if (!token || !(await mayEdit(token, document)))
    return refuse(403, 'There is no such draft, or you may not edit it; only who may can share it.')
  if (!(await pageOf(document)))
    return refuse(409, 'This draft has no page of its own, or no address yet: then give it a slug first.')
  const expires = new Date(Date.now() + SEVEN_DAYS_MS)
  const url = new URL('/api/draft-mode/share', siteEnv().siteUrl)
  url.searchParams.set('pass', await signPass({document, expires}, 'link'))
  return NextResponse.json({url: url.href, expires}, {headers: {'cache-control': 'private, no-store'}})
}

/** GET /api/draft-mode/share?pass=… — what a share link leads to: lets its holder see that one page as it is drafted. */
export async function GET({nextUrl: {searchParams}}: NextRequest): Promise<NextResponse> {
  const pass = canPreview() ? await readPass(searchParams.get('pass'), 'link') : null
  const path = pass?.document ? await pageOf(pass.document) : null
  return pass && path ? letIn(pass, path) : leadTo('/link-ended')
}

async function pageOf(document: string): Promise<string | null> {
  const {groq, schema} = storedById
  const stored = schema.parse(
    await draftClient().fetch(groq, {id: document}, {perspective: 'drafts', cache: 'no-store'}),
  )
  const path = stored && hasOwnPage(stored._type) ? pathOf(stored) : null
  return path && safePath(path) === path ? path : null
}
