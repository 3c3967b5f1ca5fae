import {notFound} from 'next/navigation'
import {Section} from '#components/section/Section.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {pageNumber} from '#sanity/content/page-list/paging.ts'
import {metadataOf, pagesBeside} from '../../../../metadata.ts'
import {laterSectionParams} from '../../../../slugs.ts'
import {frontOf} from '../../../front.ts'

type Props = PageProps<'/sections/[slug]/page/[page]'>

export const dynamicParams = true
export const generateStaticParams = laterSectionParams
export async function generateMetadata(props: Props) {
  const {meta, paging} = await load(props)
  return {...(await metadataOf(meta)), ...pagesBeside(paging)}
}

async function load({params}: Props) {
  const {slug, page} = await params
  return frontOf(slug, pageNumber(page) ?? notFound())
}

export default async function LaterSectionPage(props: Props) {
  const {jsonLd, meta: _, ...section} = await load(props)
  return (
    <>
      <Section {...section} />
      <StructuredData data={jsonLd} />
    </>
  )
}
