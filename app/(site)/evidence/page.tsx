import {cache} from 'react'
import {EvidenceIndex} from '#components/evidence/EvidenceIndex.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {evidenceIndex} from '#sanity/content/evidence/query.ts'
import {evidenceIndexView} from '#sanity/content/evidence/view.ts'
import {evidenceDataset} from '#sanity/content/structured-data/dataset.ts'
import {read} from '#sanity/read.ts'
import {wholeRecord} from '../files-beside.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta, wholeRecord)

const load = cache(async () => evidenceIndexView(await read(evidenceIndex, {}, '/evidence')))

export default async function EvidenceIndexPage() {
  const index = await load()
  return (
    <>
      <EvidenceIndex {...index} />
      <StructuredData data={evidenceDataset(index.meta)} />
    </>
  )
}
