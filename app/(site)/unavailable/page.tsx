import type {Metadata} from 'next'
import {Missing} from '#components/missing/Missing.tsx'
import {words} from '#lib/words/language.ts'

export const metadata: Metadata = {title: words.missing.unavailable, robots: {index: false}}

const WAYS = [
  {title: words.missing.tryAgain, href: ''},
  {title: words.missing.frontPage, href: '/'},
]

/** GET /unavailable — what the front server sends, as 503, for a page that cannot be made just now. */
export default function UnavailablePage() {
  return <Missing title={words.missing.unavailableTitle} text={words.missing.unavailableText} ways={WAYS} />
}
