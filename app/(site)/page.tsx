import {cache} from 'react'
import {Home} from '#components/home/Home.tsx'
import {homePage} from '#sanity/content/home/query.ts'
import {homeView} from '#sanity/content/home/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from './metadata.ts'

export const generateMetadata = async () => ({
  ...metadataOf((await load()).meta),
  title: {absolute: (await load()).meta.title},
})

const load = cache(async () => homeView(await read(homePage, {}, '/')))

export default async function HomePage() {
  return <Home {...(await load())} />
}
