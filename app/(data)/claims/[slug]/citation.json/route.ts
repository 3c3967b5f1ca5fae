import {csl} from '../../../answers.ts'
import {ofClaim} from '../../../references.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /claims/{slug}/citation.json — the sources of one claim as CSL-JSON, made when it is first asked for. */
export async function GET(_: Request, {params}: RouteContext<'/claims/[slug]/citation.json'>): Promise<Response> {
  const {slug} = await params
  return csl(await ofClaim(slug, 'csl'))
}
