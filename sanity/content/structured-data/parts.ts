import type {BreadcrumbList, ItemList, Organization, Person, PropertyValue} from 'schema-dts'
import {siteEnv} from '#lib/env.ts'
import {locale, words} from '#lib/words/language.ts'
import {workOf} from '../citation/csl.ts'
import {type ClaimView, sourcesOf} from '../claim/view.ts'
import type {MetaView} from '../meta/view.ts'
import type {BylineView} from '../person/byline/view.ts'
import {REGISTERS} from '../source/links.ts'
import type {CitationView} from '../source/view.ts'

/** A step on the way to a page, as its breadcrumbs show it. */
export interface Step {
  title: string
  path: string
}

/** The whole address of a path of this site. */
export const absolute = (path: string): string =>
  new URL(path.replace(STRAY, encodeURIComponent), siteEnv().siteUrl).href

/** What browsers let stand in an address, and RFC 3986 does not. */
const STRAY = /[[\]|^`\\]|%(?![\da-f]{2})/gi

/** What every page says of itself; `trail` leads to it and does not name it. */
export const pageParts = ({title, description, canonicalPath}: MetaView, trail: Step[] = []) => ({
  '@context': 'https://schema.org' as const,
  url: absolute(canonicalPath),
  name: title,
  ...(description && {description}),
  inLanguage: locale,
  ...(trail.length > 0 && {breadcrumb: breadcrumbs([...trail, {title, path: canonicalPath}])}),
})

const breadcrumbs = (steps: Step[]) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({title, path}, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      item: absolute(path),
    })),
  }) satisfies BreadcrumbList

/** A page in a list of pages. */
export interface Listed {
  title: string
  href: string
}

/** Pages in their order; `start` is how many of the list stand before them. */
export const itemList = (name: string, entries: Listed[], start = 0) =>
  ({
    '@type': 'ItemList',
    name,
    numberOfItems: entries.length,
    itemListElement: entries.map(({title, href}, index) => ({
      '@type': 'ListItem' as const,
      position: start + index + 1,
      name: title,
      url: absolute(href),
    })),
  }) satisfies ItemList

/** What claims rest on, each work once. */
export function citations(claims: Pick<ClaimView, 'for' | 'qualifying' | 'against'>[]) {
  const works = new Map(claims.flatMap(sourcesOf).map((source) => [source.id, work(source)]))
  return works.size > 0 && {citation: [...works.values()]}
}

/** Somebody with a page of their own. */
export const person = ({name, href}: BylineView) => ({'@type': 'Person', name, url: absolute(href)}) satisfies Person

const WORKS = {'article-journal': 'ScholarlyArticle', report: 'Report', webpage: 'WebPage'} as const

/** A source as the work that it is, wherever it stands; a retracted one says so. */
export function work({title, authors, publisher, year, kind, link, retracted}: CitationView) {
  const numbered = Object.values(REGISTERS).some((register) => link?.href.startsWith(register))
  const {names, type} = workOf({kind, authors, numbered})
  return {
    '@type': WORKS[type],
    name: title,
    ...(names.length > 0 && {author: names.map(author)}),
    ...(publisher && publishedBy(type, publisher)),
    ...(year && {datePublished: String(year)}),
    ...(link && {url: link.href}),
    ...(link?.href.startsWith(REGISTERS.doi) && {identifier: doi(link.href.slice(REGISTERS.doi.length))}),
    ...(retracted && {creativeWorkStatus: words.sources.retractedStatus}),
  }
}

type Name = ReturnType<typeof workOf>['names'][number]

const author = (name: Name): Person | Organization =>
  'literal' in name
    ? {'@type': 'Organization', name: name.literal}
    : {'@type': 'Person', name: `${name.given} ${name.family}`}

const publishedBy = (type: keyof typeof WORKS, name: string) =>
  type === 'report'
    ? {publisher: {'@type': 'Organization' as const, name}}
    : {isPartOf: {'@type': type === 'webpage' ? ('WebSite' as const) : ('Periodical' as const), name}}

const doi = (value: string) =>
  ({'@type': 'PropertyValue', propertyID: 'DOI', value: decodeURI(value)}) satisfies PropertyValue
