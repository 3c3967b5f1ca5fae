import {claimPageView} from '#sanity/content/claim/page/view.ts'
import {claimBySlug} from '#sanity/content/claim/query.ts'
import {path} from '#sanity/content/claim/schema.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /claims/{slug}/card.png — a claim as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/claims/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: claimBySlug, view: (answer) => claimPageView(answer)})
