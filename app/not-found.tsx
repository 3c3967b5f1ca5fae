import type {Metadata} from 'next'
import {NotFound} from '#components/missing/NotFound.tsx'
import {SiteFrame} from './(site)/frame.tsx'

export const metadata: Metadata = {title: 'There is no page here'}

export default function NotFoundPage() {
  return (
    <SiteFrame>
      <NotFound />
    </SiteFrame>
  )
}
