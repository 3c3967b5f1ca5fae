import {cache} from 'react'
import {EvidenceIndex} from '#components/evidence/EvidenceIndex.tsx'
import {evidenceIndex} from '#sanity/content/evidence/query.ts'
import {evidenceIndexView} from '#sanity/content/evidence/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => evidenceIndexView(await read(evidenceIndex, {}, '/evidence')))

export default async function EvidenceIndexPage() {
  return <EvidenceIndex {...(await load())} />
}
