import {articleBySlug} from '#sanity/content/article/query.ts'
import {path} from '#sanity/content/article/schema.ts'
import {articleView} from '#sanity/content/article/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /articles/{slug}/card.png — an article as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/articles/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: articleBySlug, view: (answer) => articleView(answer)})
