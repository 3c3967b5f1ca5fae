import type {Metadata} from 'next'
import {Missing} from '#components/missing/Missing.tsx'
import {words} from '#lib/words/language.ts'

export const metadata: Metadata = {title: words.missing.previewClosed, robots: {index: false}}

/** GET /preview-closed — where the Studio's preview leads whom it cannot let in. */
export default function PreviewClosedPage() {
  return (
    <Missing
      title={words.missing.previewClosed}
      text={words.missing.previewClosedText}
      ways={[{title: words.missing.frontPage, href: '/'}]}
    />
  )
}
