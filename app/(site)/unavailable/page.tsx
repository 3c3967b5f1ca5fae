import type {Metadata} from 'next'
import {Missing} from '#components/missing/Missing.tsx'

export const metadata: Metadata = {title: 'Please try again', robots: {index: false}}

const WAYS = [
  {title: 'Try this page again', href: ''},
  {title: 'The front page', href: '/'},
]

/** GET /unavailable — what the front server sends, as 503, for a page that cannot be made just now. */
export default function UnavailablePage() {
  return (
    <Missing
      title="Please try again in a minute"
      text="This page could not be put together just now. Pages that were read before are still here."
      ways={WAYS}
    />
  )
}
