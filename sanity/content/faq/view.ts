import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {nearestArticles} from '../article/near/view.ts'
import {proseView} from '../blocks/prose/view.ts'
import {claimCardView, gradeCounts} from '../claim/card/view.ts'
import {type ClaimRecord, claimRecord} from '../claim/record.ts'
import {metaView} from '../meta/view.ts'
import type {Faq, FaqCard, FaqDigest} from './query.ts'
import {path} from './schema.ts'

export type FaqDigestView = ReturnType<typeof faqDigestView>
export type FaqIndexView = ReturnType<typeof faqIndexView>
export type FaqView = ReturnType<typeof faqView>

/** A question as an index shows it. */
export const faqCardView = ({_id, question, slug, shortAnswer, claims}: FaqCard) => ({
  id: _id,
  question,
  href: path(stegaClean(slug)),
  shortAnswer,
  grades: gradeCounts(claims.map(claimCardView)),
})

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

/** A question on its own page. */
export function faqView(faq: Faq) {
  const record = claimRecord()
  const digest = faqDigestView(faq, record)
  const grades = gradeCounts(record.all())
  return {
    ...digest,
    record: record.all(),
    further: nearestArticles(faq, record.all(), digest.question),
    meta: metaView({title: digest.question, description: digest.shortAnswer, path: digest.href, kind: 'faq', grades}),
  }
}

/** The index of questions. */
export const faqIndexView = (faqs: FaqCard[]) => ({
  faqs: faqs.map(faqCardView),
  meta: metaView({...words.indexes.questions, path: '/questions'}),
})
