import {sectionBySlug} from '#sanity/content/section/query.ts'
import {path} from '#sanity/content/section/schema.ts'
import {sectionView} from '#sanity/content/section/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /sections/{slug}/card.png — a section as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/sections/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: sectionBySlug, view: (answer) => sectionView(answer)})
