import {pageBySlug} from '#sanity/content/page/query.ts'
import {path} from '#sanity/content/page/schema.ts'
import {pageView} from '#sanity/content/page/view.ts'
import {pictureOf} from '../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /{slug}/card.png — a page about the site as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: pageBySlug, view: (answer) => pageView(answer)})
