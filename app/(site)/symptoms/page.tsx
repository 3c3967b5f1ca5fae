import {cache} from 'react'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {SymptomIndex} from '#components/symptom-pattern/SymptomIndex.tsx'
import {listPage} from '#sanity/content/structured-data/list-page.ts'
import {symptomPatterns} from '#sanity/content/symptom-pattern/query.ts'
import {symptomPatternIndexView} from '#sanity/content/symptom-pattern/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => symptomPatternIndexView(await read(symptomPatterns, {}, '/symptoms')))

export default async function SymptomIndexPage() {
  const index = await load()
  return (
    <>
      <SymptomIndex {...index} />
      <StructuredData
        data={listPage(
          index.meta,
          index.symptomPatterns.map(({name: title, href}) => ({title, href})),
        )}
      />
    </>
  )
}
