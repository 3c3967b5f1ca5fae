import {cache} from 'react'
import {Matrix} from '#components/matrix/Matrix.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {matrixView} from '#sanity/content/evidence/matrix.ts'
import {evidenceIndex} from '#sanity/content/evidence/query.ts'
import {matrixPage} from '#sanity/content/structured-data/dataset.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => matrixView(await read(evidenceIndex, {}, '/evidence/matrix')))

export default async function MatrixPage() {
  const matrix = await load()
  return (
    <>
      <Matrix {...matrix} />
      <StructuredData data={matrixPage(matrix.meta)} />
    </>
  )
}
