import type {patternDrawings} from '../illustrations/symptom-patterns.ts'
import {keyed, references, type SeedDocument, slug} from '../reference.ts'
import {reviewed} from '../review.ts'
import {careCard, figure, prose} from '../text.ts'

type Items = [string, ...string[]]

interface PatternRecord {
  name: string
  medicalName?: string
  synonyms: string[]
  summary: string
  feelsLike: Items
  looksLike: Items
  /** What its drawing shows, and the words under it. */
  picture: {alt: string; caption: string}
  onSkinTones: string
  gutLink: string
  claims: Items
  otherCauses: Items
  emergency: Items
  urgent: Items
  routine: Items
  reviewedOn: string
}

/** A symptom pattern by the editors, with one care card of each level. */
export function symptomPattern(
  key: keyof typeof patternDrawings,
  {emergency, urgent, routine, ...text}: PatternRecord,
): SeedDocument {
  const {claims, gutLink, picture, reviewedOn, ...record} = text
  const document = {
    _id: `symptomPattern-${key}`,
    _type: 'symptomPattern',
    slug: slug(key),
    ...record,
    images: keyed('image', [
      figure(`pattern-${key}.png`, picture.alt, {caption: picture.caption, credit: 'Illustration: the editors'}),
    ]),
    gutLink: prose(gutLink),
    claims: references('claim', ...claims),
    careCards: keyed('care', [
      careCard('emergency', 'Call an ambulance if:', emergency, 'UK 999 · Ireland and EU 112 · US 911'),
      careCard('urgent', 'Get medical advice today if:', urgent, 'A GP surgery, or NHS 111 in the UK'),
      careCard('routine', 'See a GP or a dermatologist if:', routine, 'Your GP'),
    ]),
    authors: references('person', 'editors'),
  }
  return reviewed(document, reviewedOn)
}
