import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {publicEnv} from '#lib/public-env.ts'
import './studio.css'

export {viewport} from 'next-sanity/studio'

export const metadata: Metadata = {
  title: 'Studio · Gut–skin axis',
  robots: {index: false},
  referrer: 'same-origin',
}

/** The whole window is the Studio's, which is in English whatever the site is in; what it holds content in decides what it offers. */
export default function StudioLayout({children}: {children: ReactNode}) {
  return (
    <div lang="en" data-content={publicEnv.lakeUrl ? 'embedded' : 'hosted'} style={{display: 'contents'}}>
      {children}
    </div>
  )
}
