import {cache} from 'react'
import {Home} from '#components/home/Home.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {homePage} from '#sanity/content/home/query.ts'
import {homeView} from '#sanity/content/home/view.ts'
import {frontPage} from '#sanity/content/structured-data/front-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from './metadata.ts'

export const generateMetadata = async () => ({
  ...(await metadataOf((await load()).meta)),
  title: {absolute: (await load()).meta.title},
})

const load = cache(async () => homeView(await read(homePage, {}, '/')))

export default async function HomePage() {
  const home = await load()
  return (
    <>
      <Home {...home} />
      <StructuredData data={frontPage(home)} />
    </>
  )
}
