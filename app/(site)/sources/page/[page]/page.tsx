import {notFound} from 'next/navigation'
import {SourceIndex} from '#components/source/SourceIndex.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {pageNumber} from '#sanity/content/page-list/paging.ts'
import {metadataOf, pagesBeside} from '../../../metadata.ts'
import {laterSourceParams} from '../../../slugs.ts'
import {sourcesOn} from '../../list.ts'

type Props = PageProps<'/sources/page/[page]'>

export const dynamicParams = true
export const generateStaticParams = laterSourceParams
export async function generateMetadata(props: Props) {
  const {meta, paging} = (await load(props)).index
  return {...(await metadataOf(meta)), ...pagesBeside(paging)}
}

const load = async ({params}: Props) => sourcesOn(pageNumber((await params).page) ?? notFound())

export default async function LaterSourceIndexPage(props: Props) {
  const {index, jsonLd} = await load(props)
  return (
    <>
      <SourceIndex {...index} />
      <StructuredData data={jsonLd} />
    </>
  )
}
