import {foodBySlug} from '#sanity/content/food/query.ts'
import {path} from '#sanity/content/food/schema.ts'
import {foodView} from '#sanity/content/food/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /foods/{slug}/card.png — a food as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/foods/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: foodBySlug, view: (answer) => foodView(answer)})
