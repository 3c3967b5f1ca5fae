import {ICONS, MARK, markSvg} from '#app/icons.ts'
import {notFound, png, text} from '../../answers.ts'
import {drawIcon} from '../draw.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => [MARK, ...Object.keys(ICONS)].map((slug) => ({slug}))

/** GET /icons/{name} — the mark of the site, as it is drawn and in each size. */
export async function GET(_: Request, {params}: RouteContext<'/icons/[slug]'>): Promise<Response> {
  const {slug} = await params
  if (slug === MARK) return text(markSvg({maskable: false}), 'image/svg+xml')
  const icon = Object.entries(ICONS).find(([name]) => name === slug)?.[1]
  return icon ? png(await drawIcon(icon)) : notFound()
}
