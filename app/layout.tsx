import type {Metadata, Viewport} from 'next'
import type {ReactNode} from 'react'
import {siteEnv} from '#lib/env.ts'
import {fonts} from './fonts.ts'

export const generateMetadata = (): Metadata => ({metadataBase: new URL(siteEnv().siteUrl)})

export const viewport: Viewport = {
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: '#faf5ec'},
    {media: '(prefers-color-scheme: dark)', color: '#181411'},
  ],
}

/** The document itself. What the site looks like comes with its own layout, so that the Studio is left alone. */
export default function RootLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en-GB" className={fonts}>
      <body>{children}</body>
    </html>
  )
}
