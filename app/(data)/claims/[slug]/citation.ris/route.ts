import {ris} from '../../../answers.ts'
import {ofClaim} from '../../../references.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /claims/{slug}/citation.ris — the sources of one claim as RIS, made when it is first asked for. */
export async function GET(_: Request, {params}: RouteContext<'/claims/[slug]/citation.ris'>): Promise<Response> {
  const {slug} = await params
  return ris(await ofClaim(slug, 'ris'), slug)
}
