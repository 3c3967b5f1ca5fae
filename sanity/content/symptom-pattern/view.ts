import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {nearestArticles} from '../article/near/view.ts'
import {careCardsView} from '../blocks/care-card/view.ts'
import {figureItemView, figureViewOrNull} from '../blocks/figure/view.ts'
import {proseView} from '../blocks/prose/view.ts'
import {type ClaimRecord, claimRecord} from '../claim/record.ts'
import {metaView} from '../meta/view.ts'
import {bylineView} from '../person/byline/view.ts'
import {medicalPage} from '../structured-data/medical-page.ts'
import {changesView, trustView} from '../trust/view.ts'
import {finderView} from './finder.ts'
import type {SymptomPattern, SymptomPatternCard, SymptomPatternDigest, SymptomPatternRow} from './query.ts'
import {path} from './schema.ts'

export type SymptomPatternDigestView = ReturnType<typeof symptomPatternDigestView>
export type SymptomPatternIndexView = ReturnType<typeof symptomPatternIndexView>
export type SymptomPatternView = ReturnType<typeof symptomPatternView>

/** A symptom pattern as other pages announce it. */
export const symptomPatternCardView = ({_id, name, slug, medicalName, summary, image}: SymptomPatternCard) => ({
  id: _id,
  name,
  href: path(stegaClean(slug)),
  medicalName,
  summary,
  image: figureViewOrNull(image),
})

/** A symptom pattern as it stands in other pages. */
export function symptomPatternDigestView(pattern: SymptomPatternDigest, record: ClaimRecord) {
  const {_id, name, slug, medicalName, synonyms, summary, feelsLike, looksLike, onSkinTones, otherCauses} = pattern
  return {
    id: _id,
    name,
    href: path(stegaClean(slug)),
    medicalName,
    synonyms,
    summary,
    feelsLike,
    looksLike,
    onSkinTones,
    claims: pattern.claims.map(record.cite),
    otherCauses,
    careCards: careCardsView(pattern.careCards),
  }
}

/** A symptom pattern on its own page. */
export function symptomPatternView(pattern: SymptomPattern, today = new Date()) {
  const record = claimRecord()
  const gutLink = proseView(pattern.gutLink, record)
  const digest = symptomPatternDigestView(pattern, record)
  const {review, reviewIntervalMonths: intervalMonths, summary: description, images, seo} = pattern
  const trust = trustView({review, claims: record.all(), intervalMonths, today})
  const authors = pattern.authors.map(bylineView)
  const trail = [{title: words.indexes.symptoms.title, path: '/symptoms'}]
  const meta = metaView({
    title: digest.name,
    description,
    path: digest.href,
    image: images[0]?.image,
    seo,
    kind: 'symptomPattern',
    grades: trust.grades,
  })
  return {
    ...digest,
    gutLink,
    images: images.map(figureItemView),
    byline: authors,
    trust,
    record: record.all(),
    changes: changesView(pattern.changes),
    further: nearestArticles(pattern, record.all(), digest.name),
    meta,
    jsonLd: medicalPage({meta, trail, trust, claims: record.all(), authors, about: [digest], published: null}),
  }
}

/** The index of symptom patterns, with the signs by which readers find theirs. */
export function symptomPatternIndexView(patterns: SymptomPatternRow[]) {
  const {signsOf, ...finder} = finderView(patterns)
  return {
    ...finder,
    symptomPatterns: patterns.map((pattern) => ({
      ...symptomPatternCardView({...pattern, image: null}),
      signs: signsOf(pattern),
      onSkinTones: pattern.onSkinTones,
    })),
    meta: metaView({...words.indexes.symptoms, path: '/symptoms'}),
  }
}
