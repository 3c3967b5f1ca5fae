import {SourceIndex} from '#components/source/SourceIndex.tsx'
import {metadataOf, pagesBeside} from '../metadata.ts'
import {sourcesOn} from './list.ts'

export async function generateMetadata() {
  const {meta, paging} = await sourcesOn(1)
  return {...metadataOf(meta), ...pagesBeside(paging)}
}

export default async function SourceIndexPage() {
  return <SourceIndex {...(await sourcesOn(1))} />
}
