import {feedOfSite} from '../feeds.ts'

export const dynamic = 'force-static'

/** GET /feed.json — the newest articles as JSON Feed. */
export const GET = (): Promise<Response> => feedOfSite('/feed.json')
