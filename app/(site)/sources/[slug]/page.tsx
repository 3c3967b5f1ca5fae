import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Source} from '#components/source/Source.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {sourceBySlug} from '#sanity/content/source/query.ts'
import {path} from '#sanity/content/source/schema.ts'
import {sourceView} from '#sanity/content/source/view.ts'
import {sourcePage} from '#sanity/content/structured-data/source-page.ts'
import {read} from '#sanity/read.ts'
import {citationsOf} from '../../files-beside.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/sources/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('source')
export async function generateMetadata({params}: Props) {
  const {href, meta} = await load((await params).slug)
  return metadataOf(meta, citationsOf(href))
}

const load = cache(async (slug: string) => {
  const source = await read(sourceBySlug, {slug}, path(slug))
  return source ? sourceView(source) : notFound()
})

export default async function SourcePage({params}: Props) {
  const source = await load((await params).slug)
  return (
    <>
      <Source {...source} />
      <StructuredData data={sourcePage(source)} />
    </>
  )
}
