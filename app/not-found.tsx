import type {Metadata} from 'next'
import {Missing} from '#components/missing/Missing.tsx'
import {SiteFrame} from './(site)/frame.tsx'

export const metadata: Metadata = {title: 'There is no page here'}

const WAYS = [
  {title: 'The front page', href: '/'},
  {title: 'Questions', href: '/questions'},
  {title: 'Signs on the skin', href: '/symptoms'},
  {title: 'Foods', href: '/foods'},
]

export default function NotFound() {
  return (
    <SiteFrame>
      <Missing title="There is no page here" text="It may have moved, or the address may be wrong." ways={WAYS} />
    </SiteFrame>
  )
}
