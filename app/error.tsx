'use client'
// Next.js requires error boundaries to be client components.
import '#components/tokens.css'
import '#components/reset.css'
import {Failure} from '#components/failure/Failure.tsx'
import {failure} from '#lib/public-env.ts'

export default function PageError() {
  return <Failure {...failure.words} />
}
