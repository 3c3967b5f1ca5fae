import {feedOf} from '../../../feeds.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /sections/{slug}/feed.json — the newest articles of a section as JSON Feed. */
export const GET = (_: Request, {params}: RouteContext<'/sections/[slug]/feed.json'>): Promise<Response> =>
  feedOf(params, '/feed.json')
