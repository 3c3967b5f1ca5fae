'use client'

import dynamic from 'next/dynamic'
import {Mark} from './Mark.tsx'

const Opening = () => (
  <div style={{display: 'grid', placeItems: 'center', blockSize: '100dvh'}}>
    <div role="status" aria-label="The Studio is opening" style={{inlineSize: '3rem', opacity: 0.6}}>
      <Mark />
    </div>
    <noscript>The Studio needs JavaScript. Please allow it for this page.</noscript>
  </div>
)

/** The Studio, which lives in the browser alone: the server neither loads nor renders it. */
export const Studio = dynamic(async () => (await import('./OpenStudio.tsx')).OpenStudio, {
  ssr: false,
  loading: Opening,
})
