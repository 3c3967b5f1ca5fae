import '#components/tokens.css'
import '#components/reset.css'
import '#components/view-transitions.css'
import {cache, type ReactNode} from 'react'
import {Footer} from '#components/footer/Footer.tsx'
import {Frame} from '#components/frame/Frame.tsx'
import {Masthead} from '#components/masthead/Masthead.tsx'
import {siteFrame} from '#sanity/content/site-settings/query.ts'
import {frameView} from '#sanity/content/site-settings/view.ts'
import {read} from '#sanity/read.ts'
import {LateScript} from '../scripts.tsx'

/** What stands around every page, asked for once a page. */
export const siteSettings = cache(() => read(siteFrame, {}, 'frame'))

/** The frame of the site with its name and navigation; before there are settings, the page alone. */
export async function SiteFrame({children}: {children: ReactNode}) {
  const settings = await siteSettings()
  if (!settings) return <Frame>{children}</Frame>
  const {name, tagline, navigation, ...frame} = frameView(settings)
  return (
    <>
      <LateScript />
      <Frame masthead={<Masthead {...{name, tagline, navigation}} />} footer={<Footer {...frame} />}>
        {children}
      </Frame>
    </>
  )
}
