import {stegaClean} from '@sanity/client/stega'
import type {MedicalWebPage, WithContext} from 'schema-dts'
import type {NumberedClaim} from '../claim/record.ts'
import type {MetaView} from '../meta/view.ts'
import type {BylineView} from '../person/byline/view.ts'
import type {TrustView} from '../trust/view.ts'
import {absolute, citations, pageParts, person, type Step} from './parts.ts'

interface Medical {
  meta: MetaView
  trail: Step[]
  trust: TrustView
  claims: NumberedClaim[]
  authors: BylineView[]
  about: {name: string; medicalName: string | null}[]
  published: string | null
}

/** Structured data of a health page: https://schema.org/MedicalWebPage. `reviewedBy` only where somebody registered did. */
export const medicalPage = ({meta, trail, trust, claims, authors, about, published}: Medical) =>
  stegaClean({
    ...pageParts(meta, trail),
    '@type': 'MedicalWebPage',
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
      ...citations(claims),
    },
  } satisfies WithContext<MedicalWebPage>)

const condition = ({name, medicalName}: Medical['about'][number]) => ({
  '@type': 'MedicalCondition' as const,
  name: medicalName ?? name,
  ...(medicalName && medicalName !== name && {alternateName: name}),
})
