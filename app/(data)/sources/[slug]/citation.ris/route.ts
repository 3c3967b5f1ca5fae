import {ris} from '../../../answers.ts'
import {ofSource} from '../../../references.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /sources/{slug}/citation.ris — one source as RIS, made when it is first asked for. */
export async function GET(_: Request, {params}: RouteContext<'/sources/[slug]/citation.ris'>): Promise<Response> {
  const {slug} = await params
  return ris(await ofSource(slug, 'ris'), slug)
}
