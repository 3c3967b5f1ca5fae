import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Faq} from '#components/faq/Faq.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {faqBySlug} from '#sanity/content/faq/query.ts'
import {path} from '#sanity/content/faq/schema.ts'
import {faqView} from '#sanity/content/faq/view.ts'
import {questionPage} from '#sanity/content/structured-data/question-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/questions/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('faq')
export const generateMetadata = async ({params}: Props) => metadataOf((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const faq = await read(faqBySlug, {slug}, path(slug))
  return faq ? faqView(faq) : notFound()
})

export default async function FaqPage({params}: Props) {
  const faq = await load((await params).slug)
  return (
    <>
      <Faq {...faq} />
      <StructuredData data={questionPage(faq)} />
    </>
  )
}
