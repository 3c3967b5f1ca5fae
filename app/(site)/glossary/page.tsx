import {cache} from 'react'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {Glossary} from '#components/term/Glossary.tsx'
import {glossaryPage} from '#sanity/content/structured-data/terms-page.ts'
import {terms} from '#sanity/content/term/query.ts'
import {glossaryView} from '#sanity/content/term/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => glossaryView(await read(terms, {}, '/glossary')))

export default async function GlossaryPage() {
  const glossary = await load()
  return (
    <>
      <Glossary {...glossary} />
      <StructuredData data={glossaryPage(glossary)} />
    </>
  )
}
