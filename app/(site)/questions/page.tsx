import {cache} from 'react'
import {FaqIndex} from '#components/faq/FaqIndex.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {faqs} from '#sanity/content/faq/query.ts'
import {faqIndexView} from '#sanity/content/faq/view.ts'
import {questionIndexPage} from '#sanity/content/structured-data/question-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => faqIndexView(await read(faqs, {}, '/questions')))

export default async function FaqIndexPage() {
  const index = await load()
  return (
    <>
      <FaqIndex {...index} />
      <StructuredData data={questionIndexPage(index)} />
    </>
  )
}
