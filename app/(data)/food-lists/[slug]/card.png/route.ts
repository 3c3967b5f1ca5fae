import {foodListBySlug} from '#sanity/content/food-list/query.ts'
import {path} from '#sanity/content/food-list/schema.ts'
import {foodListView} from '#sanity/content/food-list/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /food-lists/{slug}/card.png — a food list as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/food-lists/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: foodListBySlug, view: (answer) => foodListView(answer)})
