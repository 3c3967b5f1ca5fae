import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {siteFrame} from '#sanity/content/site-settings/query.ts'
import {read} from '#sanity/read.ts'
import {ICON_LINKS, MANIFEST_FILE} from '../icons.ts'
import {SiteFrame} from './frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await read(siteFrame, {}, 'frame')
  const own = {manifest: MANIFEST_FILE, icons: ICON_LINKS}
  return settings ? {...own, title: {template: `%s · ${settings.name}`, default: settings.name}} : own
}

export default function SiteLayout({children}: {children: ReactNode}) {
  return <SiteFrame>{children}</SiteFrame>
}
