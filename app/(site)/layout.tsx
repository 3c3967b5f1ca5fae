import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {siteFrame} from '#sanity/content/site-settings/query.ts'
import {read} from '#sanity/read.ts'
import {SiteFrame} from './frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await read(siteFrame, {}, 'frame')
  return settings ? {title: {template: `%s · ${settings.name}`, default: settings.name}} : {}
}

export default function SiteLayout({children}: {children: ReactNode}) {
  return <SiteFrame>{children}</SiteFrame>
}
