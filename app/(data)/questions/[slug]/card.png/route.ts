import {faqBySlug} from '#sanity/content/faq/query.ts'
import {path} from '#sanity/content/faq/schema.ts'
import {faqView} from '#sanity/content/faq/view.ts'
import {pictureOf} from '../../../share-card/answer.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /questions/{slug}/card.png — a question as social networks show it. */
export const GET = (_: Request, {params}: RouteContext<'/questions/[slug]/card.png'>): Promise<Response> =>
  pictureOf(params, {path, query: faqBySlug, view: (answer) => faqView(answer)})
