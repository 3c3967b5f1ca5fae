import {articleBySlug} from '#sanity/content/article/query.ts'
import {path} from '#sanity/content/article/schema.ts'
import {articleView} from '#sanity/content/article/view.ts'
import {articleMarkdown} from '#sanity/content/markdown/article.ts'
import {markdownFile} from '#sanity/content/markdown/files.ts'
import {read} from '#sanity/read.ts'
import {notFound, text} from '../../../answers.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** GET /articles/{slug}/index.md — an article as Markdown, with its review, its claims and its sources. */
export async function GET(_: Request, {params}: RouteContext<'/articles/[slug]/index.md'>): Promise<Response> {
  const {slug} = await params
  const article = await read(articleBySlug, {slug}, markdownFile(path(slug)))
  return article ? text(articleMarkdown(articleView(article)), 'text/markdown') : notFound()
}
