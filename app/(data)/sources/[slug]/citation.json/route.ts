import {csl} from '../../../answers.ts'
import {ofSource} from '../../../references.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /sources/{slug}/citation.json — one source as CSL-JSON, made when it is first asked for. */
export async function GET(_: Request, {params}: RouteContext<'/sources/[slug]/citation.json'>): Promise<Response> {
  const {slug} = await params
  return csl(await ofSource(slug, 'csl'))
}
