import {allUrls} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'

const BESIDE = ['/robots.txt', '/manifest.webmanifest', '/feed.xml', '/llms.txt', '/evidence.json']

/** Every page that is kept, and one file of every kind; from the lake that the environment names. */
export async function keptPaths(): Promise<string[]> {
  const all = [...(await allUrls()), ...BESIDE]
  const files = all.filter((path) => !isPage(path))
  const kinds = new Map(files.map((path) => [path.replace(/(?<=^\/[^/]+\/)[^/.]+/, '*'), path]))
  return [...new Set([...all.filter(isPage), ...kinds.values()])]
}
