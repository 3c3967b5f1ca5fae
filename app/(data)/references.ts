import {articleBySlug} from '#sanity/content/article/query.ts'
import {path as articlePath} from '#sanity/content/article/schema.ts'
import type {CslItem} from '#sanity/content/citation/csl.ts'
import {cslOf} from '#sanity/content/citation/csl.ts'
import {type CitationFiles, citationFiles} from '#sanity/content/citation/files.ts'
import {citedSource, sourcesOfClaim} from '#sanity/content/citation/query.ts'
import {articleCitations, claimCitations} from '#sanity/content/citation/view.ts'
import {path as claimPath} from '#sanity/content/claim/schema.ts'
import {path as sourcePath} from '#sanity/content/source/schema.ts'
import {read} from '#sanity/read.ts'

type Form = keyof CitationFiles

/** The references of a page, kept for the file in this form until the page's sources change; null: no such page. */
export async function ofSource(slug: string, form: Form): Promise<CslItem[] | null> {
  const source = await read(citedSource, {slug}, citationFiles(sourcePath(slug))[form])
  return source && [cslOf(source)]
}

/** The same of a claim. */
export async function ofClaim(slug: string, form: Form): Promise<CslItem[] | null> {
  const claim = await read(sourcesOfClaim, {slug}, citationFiles(claimPath(slug))[form])
  return claim && claimCitations(claim)
}

/** The same of an article. */
export async function ofArticle(slug: string, form: Form): Promise<CslItem[] | null> {
  const article = await read(articleBySlug, {slug}, citationFiles(articlePath(slug))[form])
  return article && articleCitations(article)
}
