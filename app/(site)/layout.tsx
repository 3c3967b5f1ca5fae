import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {ICON_LINKS, MANIFEST_FILE} from '../icons.ts'
import {SiteFrame, siteSettings} from './frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await siteSettings()
  const own = {manifest: MANIFEST_FILE, icons: ICON_LINKS}
  return settings ? {...own, title: {template: `%s · ${settings.name}`, default: settings.name}} : own
}

export default function SiteLayout({children}: {children: ReactNode}) {
  return <SiteFrame>{children}</SiteFrame>
}
