import {SourceIndex} from '#components/source/SourceIndex.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {metadataOf, pagesBeside} from '../metadata.ts'
import {sourcesOn} from './list.ts'

export async function generateMetadata() {
  const {meta, paging} = (await sourcesOn(1)).index
  return {...(await metadataOf(meta)), ...pagesBeside(paging)}
}

export default async function SourceIndexPage() {
  const {index, jsonLd} = await sourcesOn(1)
  return (
    <>
      <SourceIndex {...index} />
      <StructuredData data={jsonLd} />
    </>
  )
}
