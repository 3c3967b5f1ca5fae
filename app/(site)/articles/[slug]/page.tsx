import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Article} from '#components/article/Article.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {articleBySlug} from '#sanity/content/article/query.ts'
import {path} from '#sanity/content/article/schema.ts'
import {articlePageView} from '#sanity/content/article/view.ts'
import {read} from '#sanity/read.ts'
import {filesOf} from '../../files-beside.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/articles/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('article')
export async function generateMetadata({params}: Props) {
  const {href, meta} = await load((await params).slug)
  return metadataOf(meta, filesOf(href))
}

const load = cache(async (slug: string) => {
  const article = await read(articleBySlug, {slug}, path(slug))
  return article ? articlePageView(article) : notFound()
})

export default async function ArticlePage({params}: Props) {
  const {jsonLd, meta: _, ...article} = await load((await params).slug)
  return (
    <>
      <Article {...article} />
      <StructuredData data={jsonLd} />
    </>
  )
}
