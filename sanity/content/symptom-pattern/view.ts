import {stegaClean} from '@sanity/client/stega'
import {careCardsView} from '../blocks/care-card/view.ts'
import type {ClaimRecord} from '../claim/record.ts'
import type {SymptomPatternDigest} from './query.ts'
import {path} from './schema.ts'

export type SymptomPatternDigestView = ReturnType<typeof symptomPatternDigestView>

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
