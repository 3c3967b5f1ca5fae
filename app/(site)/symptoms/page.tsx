import {cache} from 'react'
import {SymptomIndex} from '#components/symptom-pattern/SymptomIndex.tsx'
import {symptomPatterns} from '#sanity/content/symptom-pattern/query.ts'
import {symptomPatternIndexView} from '#sanity/content/symptom-pattern/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => symptomPatternIndexView(await read(symptomPatterns, {}, '/symptoms')))

export default async function SymptomIndexPage() {
  return <SymptomIndex {...(await load())} />
}
