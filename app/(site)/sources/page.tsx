import {cache} from 'react'
import {SourceIndex} from '#components/source/SourceIndex.tsx'
import {sources} from '#sanity/content/source/query.ts'
import {sourceIndexView} from '#sanity/content/source/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => sourceIndexView(await read(sources, {}, '/sources')))

export default async function SourceIndexPage() {
  return <SourceIndex {...(await load())} />
}
