import {sourceBySlug} from '#sanity/content/source/query.ts'
import {path} from '#sanity/content/source/schema.ts'
import {sourceView} from '#sanity/content/source/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /sources/{slug}/card.png — a source as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/sources/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: sourceBySlug, view: (answer) => sourceView(answer)})
