import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import * as page from '../(site)/[slug]/page.tsx'
import * as article from '../(site)/articles/[slug]/page.tsx'
import * as claim from '../(site)/claims/[slug]/page.tsx'
import * as matrix from '../(site)/evidence/matrix/page.tsx'
import * as evidence from '../(site)/evidence/page.tsx'
import * as foodList from '../(site)/food-lists/[slug]/page.tsx'
import * as food from '../(site)/foods/[slug]/page.tsx'
import * as foods from '../(site)/foods/page.tsx'
import * as glossary from '../(site)/glossary/page.tsx'
import * as grading from '../(site)/how-we-grade/page.tsx'
import * as home from '../(site)/page.tsx'
import * as person from '../(site)/people/[slug]/page.tsx'
import * as faq from '../(site)/questions/[slug]/page.tsx'
import * as questions from '../(site)/questions/page.tsx'
import * as search from '../(site)/search/page.tsx'
import * as laterSection from '../(site)/sections/[slug]/page/[page]/page.tsx'
import * as section from '../(site)/sections/[slug]/page.tsx'
import * as source from '../(site)/sources/[slug]/page.tsx'
import * as laterSources from '../(site)/sources/page/[page]/page.tsx'
import * as sources from '../(site)/sources/page.tsx'
import * as symptomPattern from '../(site)/symptoms/[slug]/page.tsx'
import * as symptoms from '../(site)/symptoms/page.tsx'

interface Props {
  params: Promise<{slug: string; page: string}>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A page file of the site, as Next.js calls it. */
export interface SitePage {
  default: (props: Props) => ReactNode | Promise<ReactNode>
  generateMetadata?: (props: Props) => Promise<Metadata>
}

/** Every page of the site that shows content, by its route. */
export const pages: Record<string, SitePage> = {
  '/': home,
  '/[slug]': page,
  '/articles/[slug]': article,
  '/claims/[slug]': claim,
  '/evidence': evidence,
  '/evidence/matrix': matrix,
  '/food-lists/[slug]': foodList,
  '/foods': foods,
  '/foods/[slug]': food,
  '/glossary': glossary,
  '/how-we-grade': grading,
  '/people/[slug]': person,
  '/questions': questions,
  '/questions/[slug]': faq,
  '/search': search,
  '/sections/[slug]': section,
  '/sections/[slug]/page/[page]': laterSection,
  '/sources': sources,
  '/sources/[slug]': source,
  '/sources/page/[page]': laterSources,
  '/symptoms': symptoms,
  '/symptoms/[slug]': symptomPattern,
}

const placesIn = (route: string) => route.split('[').length

/** The page that answers a path, with what Next.js would pass to it; null where none does. */
export function pageAt(
  path: string,
  searchParams: Props['searchParams'] = Promise.resolve({}),
): {page: SitePage; props: Props} | null {
  for (const {route, pattern} of patterns) {
    const match = pattern.exec(path)
    if (!match) continue
    const params = Promise.resolve({slug: '', page: '', ...match.groups})
    return {page: pages[route] as SitePage, props: {params, searchParams}} // the routes are its own keys
  }
  return null
}

/** How the path of each route looks; the more of it is fixed, the earlier it is tried. */
const patterns = Object.keys(pages)
  .map((route) => ({route, pattern: new RegExp(`^${route.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`)}))
  .sort((one, other) => placesIn(one.route) - placesIn(other.route))
