import {personBySlug} from '#sanity/content/person/query.ts'
import {path} from '#sanity/content/person/schema.ts'
import {personView} from '#sanity/content/person/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /people/{slug}/card.png — a person as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/people/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: personBySlug, view: (answer) => personView(answer)})
