import type {Metadata} from 'next'
import {NotFound} from '#components/missing/NotFound.tsx'
import {words} from '#lib/words/language.ts'

export const metadata: Metadata = {title: words.missing.title, robots: {index: false}}

/** GET /missing — what the front server sends, as 404, for an address that leads nowhere. */
export default function MissingPage() {
  return <NotFound />
}
