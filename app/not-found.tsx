import type {Metadata} from 'next'
import {NotFound} from '#components/missing/NotFound.tsx'
import {words} from '#lib/words/language.ts'
import {SiteFrame} from './(site)/frame.tsx'

export const metadata: Metadata = {title: words.missing.title}

export default function NotFoundPage() {
  return (
    <SiteFrame>
      <NotFound />
    </SiteFrame>
  )
}
