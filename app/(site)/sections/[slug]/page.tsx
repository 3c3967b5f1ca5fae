import {Section} from '#components/section/Section.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {metadataWithFeeds, pagesBeside} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'
import {frontOf} from '../front.ts'

type Props = PageProps<'/sections/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('section')
export async function generateMetadata({params}: Props) {
  const {meta, paging} = await frontOf((await params).slug, 1)
  return {...(await metadataWithFeeds(meta)), ...pagesBeside(paging)}
}

export default async function SectionPage({params}: Props) {
  const {jsonLd, meta: _, ...section} = await frontOf((await params).slug, 1)
  return (
    <>
      <Section {...section} />
      <StructuredData data={jsonLd} />
    </>
  )
}
