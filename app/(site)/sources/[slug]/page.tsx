import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Source} from '#components/source/Source.tsx'
import {sourceBySlug} from '#sanity/content/source/query.ts'
import {path} from '#sanity/content/source/schema.ts'
import {sourceView} from '#sanity/content/source/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/sources/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('source')
export const generateMetadata = async ({params}: Props) => metadataOf((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const source = await read(sourceBySlug, {slug}, path(slug))
  return source ? sourceView(source) : notFound()
})

export default async function SourcePage({params}: Props) {
  const {meta: _, ...source} = await load((await params).slug)
  return <Source {...source} />
}
