import {csl} from '../../../answers.ts'
import {ofArticle} from '../../../references.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /articles/{slug}/citation.json — the sources of one article as CSL-JSON, made when it is first asked for. */
export async function GET(_: Request, {params}: RouteContext<'/articles/[slug]/citation.json'>): Promise<Response> {
  const {slug} = await params
  return csl(await ofArticle(slug, 'csl'))
}
