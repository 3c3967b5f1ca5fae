import type {Metadata} from 'next'
import {Search} from '#components/search/Search.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {metaView} from '#sanity/content/meta/view.ts'
import {currentIndex} from '#sanity/content/search/kept.ts'
import {SEARCH_PATH, searchRequest} from '#sanity/content/search/request.ts'
import {searchView} from '#sanity/content/search/view.ts'
import {searchPage} from '#sanity/content/structured-data/search-page.ts'
import {metadataOf} from '../metadata.ts'

type Props = PageProps<'/search'>

const {title, description} = words.search
const META = metaView({title, description, path: SEARCH_PATH})

/** What is asked is the reader's own business: no answer stands in an index, and no other site is told of it. */
export async function generateMetadata({searchParams}: Props): Promise<Metadata> {
  const {question} = searchRequest(await searchParams)
  const own = {...(await metadataOf(META)), referrer: 'same-origin'} as const
  return question ? {...own, title: say(words.site.searchFor, {question, title}), robots: {index: false}} : own
}

/** GET /search?q=&kind=&section=&page= — everything published that answers a question, the best first. */
export default async function SearchPage({searchParams}: Props) {
  const request = searchRequest(await searchParams)
  return (
    <>
      <Search title={title} {...searchView(await currentIndex(), request)} />
      <StructuredData data={searchPage(META)} />
    </>
  )
}
