import {cache} from 'react'
import {Grading} from '#components/evidence/Grading.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {howWeGrade} from '#sanity/content/evidence/query.ts'
import {gradingView} from '#sanity/content/evidence/view.ts'
import {gradingPage} from '#sanity/content/structured-data/terms-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => gradingView(await read(howWeGrade, {}, '/how-we-grade')))

export default async function HowWeGradePage() {
  const grading = await load()
  return (
    <>
      <Grading {...grading} />
      <StructuredData data={gradingPage(grading)} />
    </>
  )
}
