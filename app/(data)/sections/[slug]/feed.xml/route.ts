import {feedOf} from '../../../feeds.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /sections/{slug}/feed.xml — the newest articles of a section as RSS. */
export const GET = (_: Request, {params}: RouteContext<'/sections/[slug]/feed.xml'>): Promise<Response> =>
  feedOf(params, '/feed.xml')
