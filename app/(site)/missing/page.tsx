import type {Metadata} from 'next'
import {NotFound} from '#components/missing/NotFound.tsx'

export const metadata: Metadata = {title: 'There is no page here', robots: {index: false}}

/** GET /missing — what the front server sends, as 404, for an address that leads nowhere. */
export default function MissingPage() {
  return <NotFound />
}
