import '#components/tokens.css'
import '#components/reset.css'
import '#components/view-transitions.css'
import {cache, type ReactNode} from 'react'
import {Footer} from '#components/footer/Footer.tsx'
import {Frame} from '#components/frame/Frame.tsx'
import {Masthead} from '#components/masthead/Masthead.tsx'
import {scripts} from '#lib/public-env.ts'
import {siteFrame} from '#sanity/content/site-settings/query.ts'
import {frameView} from '#sanity/content/site-settings/view.ts'
import {read} from '#sanity/read.ts'

/** What stands around every page, asked for once a page. */
export const siteSettings = cache(() => read(siteFrame, {}, 'frame'))

/** The frame of the site with its name and navigation; before there are settings, the page alone. */
export async function SiteFrame({children}: {children: ReactNode}) {
  const settings = await siteSettings()
  if (!settings) return <Frame>{children}</Frame>
  const {name, tagline, navigation, ...frame} = frameView(settings)
  return (
    <>
      <OwnScripts />
      <Frame masthead={<Masthead {...{name, tagline, navigation}} />} footer={<Footer {...frame} />}>
        {children}
      </Frame>
    </>
  )
}

/** The first runs before anything of the page is painted, the second when all of it is there. */
const OwnScripts = () => (
  <>
    {scripts.early && <script src={scripts.early} />}
    {scripts.late && <script type="module" src={scripts.late} />}
  </>
)
