import {feedOfSite} from '../feeds.ts'

export const dynamic = 'force-static'

/** GET /atom.xml — the newest articles as Atom. */
export const GET = (): Promise<Response> => feedOfSite('/atom.xml')
