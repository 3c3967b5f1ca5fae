import {stegaClean} from '@sanity/client/stega'
import {proseView} from '../blocks/prose/view.ts'
import type {ClaimRecord} from '../claim/record.ts'
import type {FaqDigest} from './query.ts'
import {path} from './schema.ts'

export type FaqDigestView = ReturnType<typeof faqDigestView>

/** A question with its answer, as it stands in other pages. */
export function faqDigestView({_id, question, slug, shortAnswer, answer, claims}: FaqDigest, record: ClaimRecord) {
  return {
    id: _id,
    question,
    href: path(stegaClean(slug)),
    shortAnswer,
    answer: proseView(answer, record),
    claims: claims.map(record.cite),
  }
}
