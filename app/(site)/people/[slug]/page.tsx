import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Person} from '#components/person/Person.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {personBySlug} from '#sanity/content/person/query.ts'
import {path} from '#sanity/content/person/schema.ts'
import {personView} from '#sanity/content/person/view.ts'
import {personPage} from '#sanity/content/structured-data/person-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/people/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('person')
export const generateMetadata = async ({params}: Props) => metadataOf((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const person = await read(personBySlug, {slug}, path(slug))
  return person ? personView(person) : notFound()
})

export default async function PersonPage({params}: Props) {
  const person = await load((await params).slug)
  return (
    <>
      <Person {...person} />
      <StructuredData data={personPage(person)} />
    </>
  )
}
