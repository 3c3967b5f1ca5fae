import type {Metadata} from 'next'
import {NotFound} from '#components/missing/NotFound.tsx'
import {words} from '#lib/words/language.ts'
import {currentIndex} from '#sanity/content/search/kept.ts'
import {searchRequest} from '#sanity/content/search/request.ts'
import {suggestions} from '#sanity/content/search/suggestions.ts'

export const metadata: Metadata = {title: words.missing.title, robots: {index: false}, referrer: 'same-origin'}

/** GET /missing/nearest?q= — the same as /missing, with the pages nearest to what an address says; kept nowhere. */
export default async function MissingNearestPage({searchParams}: PageProps<'/missing/nearest'>) {
  const {question} = searchRequest(await searchParams)
  return <NotFound question={question} nearest={suggestions(await currentIndex(), question)} />
}
