import type {Metadata} from 'next'
import {Missing} from '#components/missing/Missing.tsx'
import {words} from '#lib/words/language.ts'

export const metadata: Metadata = {title: words.missing.linkEnded, robots: {index: false}}

/** GET /link-ended — where a share link leads once it is out of date, or when it was not copied whole. */
export default function LinkEndedPage() {
  return (
    <Missing
      title={words.missing.linkEnded}
      text={words.missing.linkEndedText}
      ways={[{title: words.missing.frontPage, href: '/'}]}
    />
  )
}
