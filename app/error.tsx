'use client'
// Next.js requires error boundaries to be client components.
import '#components/tokens.css'
import '#components/reset.css'
import {Frame} from '#components/frame/Frame.tsx'
import {Missing} from '#components/missing/Missing.tsx'

export default function PageError() {
  return (
    <Frame>
      <Missing
        title="This page cannot be shown just now"
        text="Something failed on our side. Please try again in a minute."
        ways={[{title: 'The front page', href: '/'}]}
      />
    </Frame>
  )
}
