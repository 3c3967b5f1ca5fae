import {feedOfSite} from '../feeds.ts'

export const dynamic = 'force-static'

/** GET /feed.xml — the newest articles as RSS. */
export const GET = (): Promise<Response> => feedOfSite('/feed.xml')
