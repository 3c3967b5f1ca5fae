import {readdirSync} from 'node:fs'
import path from 'node:path'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {isPage} from '#sanity/content/shown.ts'

// As the built site runs: React's development build is many times slower.
Object.assign(process.env, {NODE_ENV: 'production'})
const {renderToStaticMarkup} = await import('react-dom/server')
const {SiteFrame} = await import('#app/(site)/frame.tsx')

interface Page {
  default(props: object): ReactNode | Promise<ReactNode>
  generateMetadata?(props: object): Promise<Metadata>
}

/** A file beside the pages, for machines. */
interface Handler {
  GET(request: Request, context: object): Response | Promise<Response>
}

const APP = path.join(import.meta.dirname, '../../app')

/** Every module of this name in a part of the site with the paths that it answers; a fixed path comes before a pattern. */
async function routesIn<T>(part: string, name: string) {
  const files = readdirSync(path.join(APP, part), {recursive: true, encoding: 'utf8'})
  const found = files
    .filter((file) => path.basename(file) === name)
    .map(async (file) => {
      const route = `/${path.dirname(file)}`.replace(/\/\.$/, '/')
      const module: T = await import(path.join(APP, part, file))
      const pattern = route.replace('.', '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
      return {module, answers: new RegExp(`^${pattern}$`), fixed: !route.includes('[')}
    })
  return (await Promise.all(found)).sort((one, other) => Number(other.fixed) - Number(one.fixed))
}

const pages = await routesIn<Page>('(site)', 'page.tsx')
const files = await routesIn<Handler>('(data)', 'route.ts')

/** What is answered at a path: a page without its frame, as the site makes it, or a file. Throws what that throws. */
export async function renderPage(at: string): Promise<string> {
  if (at === 'frame') return renderToStaticMarkup(await SiteFrame({children: null}))
  if (!isPage(at)) return (await answerAt(at)).text()
  const {module, props} = found(pages, at)
  return renderToStaticMarkup(await module.default(props))
}

/** What the page at a path says in its head; nothing for a file. */
export async function headOf(at: string): Promise<string> {
  if (!isPage(at)) return ''
  const {module, props} = found(pages, at)
  return JSON.stringify(await module.generateMetadata?.(props))
}

/** What a file answers. */
export async function answerAt(at: string): Promise<Response> {
  const {module, props} = found(files, at)
  return module.GET(new Request(new URL(at, 'http://localhost')), props)
}

function found<T>(routes: {module: T; answers: RegExp}[], at: string) {
  for (const {module, answers} of routes) {
    const match = answers.exec(at)
    if (!match) continue
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return {module, props: {params: Promise.resolve(Object.fromEntries(params))}}
  }
  throw new Error(`Nothing answers ${at}`)
}
