import {visit} from './editor.ts'

/** The addresses of the site itself that a page links to. */
export const links = (html: string) => [...html.matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)].map(([, href = '']) => href)

/** Every page that can be reached from the front page by links of the site itself; files for machines are left out. */
export async function crawl(): Promise<Map<string, {status: number; html: string}>> {
  const pages = new Map<string, {status: number; html: string}>()
  const queue = ['/']
  for (const path of queue) {
    if (pages.has(path)) continue
    const page = await visit(path)
    pages.set(path, page)
    queue.push(...links(page.html).filter((href) => !pages.has(href) && !href.startsWith('/studio')))
  }
  return pages
}
