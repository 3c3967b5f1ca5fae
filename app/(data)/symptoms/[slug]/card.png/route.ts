import {symptomPatternBySlug} from '#sanity/content/symptom-pattern/query.ts'
import {path} from '#sanity/content/symptom-pattern/schema.ts'
import {symptomPatternView} from '#sanity/content/symptom-pattern/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /symptoms/{slug}/card.png — a pattern on the skin as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/symptoms/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: symptomPatternBySlug, view: (answer) => symptomPatternView(answer)})
