import {articleBySlug} from '#sanity/content/article/query.ts'
import {path} from '#sanity/content/article/schema.ts'
import {articleRecordView} from '#sanity/content/evidence-record/article-view.ts'
import {recordFile} from '#sanity/content/evidence-record/files.ts'
import {recordPublisher} from '#sanity/content/evidence-record/query.ts'
import {read} from '#sanity/read.ts'
import {json, notFound} from '../../../answers.ts'

type Context = RouteContext<'/articles/[slug]/evidence.json'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /articles/{slug}/evidence.json — what one article claims, where, and how well that is supported. */
export async function GET(_: Request, {params}: Context): Promise<Response> {
  const {slug} = await params
  const file = recordFile(path(slug))
  const article = await read(articleBySlug, {slug}, file)
  return article ? json(articleRecordView(article, await read(recordPublisher, {}, file))) : notFound()
}
