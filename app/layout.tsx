import type {Metadata, Viewport} from 'next'
import type {ReactNode} from 'react'
import {siteEnv} from '#lib/env.ts'
import {direction, locale} from '#lib/words/language.ts'
import {DARK, LIGHT} from './colours.ts'
import {fonts} from './fonts/fonts.ts'
import {EarlyScript} from './scripts.tsx'

export const generateMetadata = (): Metadata => ({metadataBase: new URL(siteEnv().siteUrl)})

export const viewport: Viewport = {
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: LIGHT.paper},
    {media: '(prefers-color-scheme: dark)', color: DARK.paper},
  ],
}

/** The document itself. What the site looks like comes with its own layout, so that the Studio is left alone. */
export default function RootLayout({children}: {children: ReactNode}) {
  return (
    <html lang={locale} dir={direction} className={fonts}>
      <head>
        <EarlyScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
