import {feedOf} from '../../../feeds.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /sections/{slug}/atom.xml — the newest articles of a section as Atom. */
export const GET = (_: Request, {params}: RouteContext<'/sections/[slug]/atom.xml'>): Promise<Response> =>
  feedOf(params, '/atom.xml')
