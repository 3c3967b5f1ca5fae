import {LIGHT} from '#app/colours.ts'
import {ICONS, iconFile, MANIFEST_FILE, MARK} from '#app/icons.ts'
import {direction, locale, words} from '#lib/words/language.ts'
import {siteFrame} from '#sanity/content/site-settings/query.ts'
import {read} from '#sanity/read.ts'
import {json} from '../answers.ts'

export const dynamic = 'force-static'

/** GET /manifest.webmanifest — https://www.w3.org/TR/appmanifest/ */
export async function GET(): Promise<Response> {
  const settings = await read(siteFrame, {}, MANIFEST_FILE)
  const name = settings?.name ?? words.site.home
  const icons = (['192.png', '512.png', 'maskable-512.png'] as const).map((file) => {
    const {side, maskable} = ICONS[file]
    return {src: iconFile(file), type: 'image/png', sizes: `${side}x${side}`, purpose: maskable ? 'maskable' : 'any'}
  })
  return json(
    {
      ...{id: '/', name, short_name: name, description: settings?.description, lang: locale, dir: direction},
      ...{start_url: '/', scope: '/', display: 'browser'},
      ...{theme_color: LIGHT.paper, background_color: LIGHT.paper},
      icons: [{src: iconFile(MARK), type: 'image/svg+xml', sizes: 'any', purpose: 'any'}, ...icons],
    },
    'application/manifest+json',
  )
}
