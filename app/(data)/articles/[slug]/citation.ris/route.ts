import {ris} from '../../../answers.ts'
import {ofArticle} from '../../../references.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /articles/{slug}/citation.ris — the sources of one article as RIS, made when it is first asked for. */
export async function GET(_: Request, {params}: RouteContext<'/articles/[slug]/citation.ris'>): Promise<Response> {
  const {slug} = await params
  return ris(await ofArticle(slug, 'ris'), slug)
}
