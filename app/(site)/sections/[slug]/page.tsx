import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Section} from '#components/section/Section.tsx'
import {sectionBySlug} from '#sanity/content/section/query.ts'
import {path} from '#sanity/content/section/schema.ts'
import {sectionView} from '#sanity/content/section/view.ts'
import {read} from '#sanity/read.ts'
import {metadataWithFeeds} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/sections/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('section')
export const generateMetadata = async ({params}: Props) => metadataWithFeeds((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const section = await read(sectionBySlug, {slug}, path(slug))
  return section ? sectionView(section) : notFound()
})

export default async function SectionPage({params}: Props) {
  const {meta: _, ...section} = await load((await params).slug)
  return <Section {...section} />
}
