import {notFound} from 'next/navigation'
import {cache} from 'react'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {SymptomPattern} from '#components/symptom-pattern/SymptomPattern.tsx'
import {symptomPatternBySlug} from '#sanity/content/symptom-pattern/query.ts'
import {path} from '#sanity/content/symptom-pattern/schema.ts'
import {symptomPatternView} from '#sanity/content/symptom-pattern/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/symptoms/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('symptomPattern')
export const generateMetadata = async ({params}: Props) => metadataOf((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const symptomPattern = await read(symptomPatternBySlug, {slug}, path(slug))
  return symptomPattern ? symptomPatternView(symptomPattern) : notFound()
})

export default async function SymptomPatternPage({params}: Props) {
  const {jsonLd, meta: _, ...symptomPattern} = await load((await params).slug)
  return (
    <>
      <SymptomPattern {...symptomPattern} />
      <StructuredData data={jsonLd} />
    </>
  )
}
