import {readdirSync} from 'node:fs'
import path from 'node:path'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'

// As the built site runs: React's development build is many times slower.
Object.assign(process.env, {NODE_ENV: 'production'})
const {renderToStaticMarkup} = await import('react-dom/server')
const {SiteFrame} = await import('#app/(site)/frame.tsx')

interface Page {
  default(props: object): ReactNode | Promise<ReactNode>
  generateMetadata?(props: object): Promise<Metadata>
}

const SITE = path.join(import.meta.dirname, '../../app/(site)')

/** Every page file of the site with the paths that it answers; a fixed path comes before a pattern. */
const routes = await Promise.all(
  readdirSync(SITE, {recursive: true, encoding: 'utf8'})
    .filter((file) => path.basename(file) === 'page.tsx')
    .map(async (file) => {
      const route = `/${path.dirname(file)}`.replace(/\/\.$/, '/')
      const page: Page = await import(path.join(SITE, file))
      return {page, answers: new RegExp(`^${route.replace('[slug]', '(?<slug>[^/]+)')}$`), fixed: !route.includes('[')}
    }),
).then((found) => found.sort((one, other) => Number(other.fixed) - Number(one.fixed)))

/** What a page answers at a path, its frame left out: HTML, made as the site makes it. Throws what the page throws. */
export async function renderPage(at: string): Promise<string> {
  if (at === 'frame') return renderToStaticMarkup(await SiteFrame({children: null}))
  const {page, props} = pageAt(at)
  return renderToStaticMarkup(await page.default(props))
}

/** What the page at a path says in its head. */
export async function headOf(at: string): Promise<string> {
  const {page, props} = pageAt(at)
  return JSON.stringify(await page.generateMetadata?.(props))
}

function pageAt(at: string) {
  for (const {page, answers} of routes) {
    const groups = answers.exec(at)?.groups
    if (answers.test(at))
      return {page, props: {params: Promise.resolve({slug: decodeURIComponent(groups?.slug ?? '')})}}
  }
  throw new Error(`No page answers ${at}`)
}
