import {slugsOf} from '#sanity/content/page-list/query.ts'
import {read} from '#sanity/read.ts'

/** The pages of one type that are made ahead; any other is made when it is first asked for. */
export const slugParams = async (type: string) => (await read(slugsOf(type), {}, '/')).map(({slug}) => ({slug}))
