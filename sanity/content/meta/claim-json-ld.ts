import {stegaClean} from '@sanity/client/stega'
import type {ClaimView} from '../claim/view.ts'
import {sourcesOf} from '../claim/view.ts'
import type {BylineView} from '../person/byline/view.ts'
import {LOCALE} from '../words.ts'
import {absolute, citation, person} from './json-ld.ts'
import type {MetaView} from './view.ts'

interface Ground {
  meta: MetaView
  trail: {title: string; path: string}[]
  claim: ClaimView
  gradedBy: BylineView | null
}

/** Structured data of a claim's page: https://schema.org/Claim, what it rests on, and the way to it. */
export const claimPage = ({meta, trail, claim, gradedBy}: Ground) =>
  stegaClean({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: absolute(meta.canonicalPath),
    name: meta.title,
    description: meta.description,
    inLanguage: LOCALE,
    audience: {'@type': 'Patient'},
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [...trail, {title: meta.title, path: meta.canonicalPath}].map(({title, path}, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        item: absolute(path),
      })),
    },
    mainEntity: {
      '@type': 'Claim',
      name: claim.statement,
      abstract: `${claim.gradeWord}. ${claim.why}`,
      dateModified: claim.gradedOn.iso,
      ...(gradedBy && {editor: person(gradedBy)}),
      citation: sourcesOf(claim).map(citation),
    },
  })
