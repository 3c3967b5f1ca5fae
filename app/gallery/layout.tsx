import '#components/tokens.css'
import '#components/reset.css'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'

export const metadata: Metadata = {title: 'Gallery', robots: {index: false}}

export default function GalleryLayout({children}: {children: ReactNode}) {
  return children
}
