import {stegaClean} from '@sanity/client/stega'
import {siteEnv} from '#lib/env.ts'
import type {NumberedClaim} from '../claim/record.ts'
import {sourcesOf} from '../claim/view.ts'
import type {BylineView} from '../person/byline/view.ts'
import type {CitationView} from '../source/view.ts'
import type {TrustView} from '../trust/view.ts'
import {LOCALE} from '../words.ts'
import type {MetaView} from './view.ts'

interface Medical {
  meta: MetaView
  trust: TrustView
  claims: NumberedClaim[]
  authors: BylineView[]
  about: {name: string; medicalName: string | null}[]
  published: string | null
}

/** Structured data of a health page: https://schema.org/MedicalWebPage. `reviewedBy` only where somebody registered did. */
export function medicalPage({meta, trust, claims, authors, about, published}: Medical) {
  const citations = new Map(claims.flatMap(sourcesOf).map((source) => [source.id, citation(source)]))
  return stegaClean({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: absolute(meta.canonicalPath),
    name: meta.title,
    ...(meta.description && {description: meta.description}),
    inLanguage: LOCALE,
    audience: {'@type': 'Patient'},
    ...(trust.reviewedOn && trust.status !== 'notReviewed' && {lastReviewed: trust.reviewedOn.iso}),
    ...(trust.reviewer && {reviewedBy: person(trust.reviewer)}),
    ...(about.length > 0 && {about: about.map(condition)}),
    mainEntity: {
      '@type': 'Article',
      headline: meta.title,
      ...(published && {datePublished: published}),
      ...(meta.image && {image: absolute(meta.image)}),
      ...(authors.length > 0 && {author: authors.map(person)}),
      ...(citations.size > 0 && {citation: [...citations.values()]}),
    },
  })
}

/** A path as an address. */
export const absolute = (path: string) => new URL(path, siteEnv().siteUrl).href

/** A named person. */
export const person = ({name, href}: BylineView) => ({'@type': 'Person', name, url: absolute(href)})

const condition = ({name, medicalName}: Medical['about'][number]) => ({
  '@type': 'MedicalCondition',
  name: medicalName ?? name,
  ...(medicalName && medicalName !== name && {alternateName: name}),
})

/** A source, as far as we know it. */
export const citation = ({title, authors, publisher, year, link}: CitationView) => ({
  '@type': 'CreativeWork',
  name: title,
  ...(authors && {author: authors}),
  ...(publisher && {publisher}),
  ...(year && {datePublished: String(year)}),
  ...(link && {url: link.href}),
})
