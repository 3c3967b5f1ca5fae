import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Page} from '#components/page/Page.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {pageBySlug} from '#sanity/content/page/query.ts'
import {path} from '#sanity/content/page/schema.ts'
import {pageView} from '#sanity/content/page/view.ts'
import {aboutPage} from '#sanity/content/structured-data/about-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'
import {slugParams} from '../slugs.ts'

type Props = PageProps<'/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('page')
export const generateMetadata = async ({params}: Props) => metadataOf((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const page = await read(pageBySlug, {slug}, path(slug))
  return page ? pageView(page) : notFound()
})

export default async function PagePage({params}: Props) {
  const page = await load((await params).slug)
  return (
    <>
      <Page {...page} />
      <StructuredData data={aboutPage(page)} />
    </>
  )
}
