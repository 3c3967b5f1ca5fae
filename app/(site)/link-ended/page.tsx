import type {Metadata} from 'next'
import {Missing} from '#components/missing/Missing.tsx'

export const metadata: Metadata = {title: 'This link has ended', robots: {index: false}}

/** GET /link-ended — where a share link leads once it is out of date, or when it was not copied whole. */
export default function LinkEndedPage() {
  return (
    <Missing
      title="This link has ended"
      text="Links to a draft hold for seven days. Ask whoever sent it to you for a new one."
      ways={[{title: 'The front page', href: '/'}]}
    />
  )
}
