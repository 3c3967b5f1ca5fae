import {articleBySlug} from '#sanity/content/article/query.ts'
import {claimBySlug} from '#sanity/content/claim/query.ts'
import {evidenceIndex, howWeGrade} from '#sanity/content/evidence/query.ts'
import {faqBySlug, faqs} from '#sanity/content/faq/query.ts'
import {foodBySlug, foodIndex} from '#sanity/content/food/query.ts'
import {foodListBySlug} from '#sanity/content/food-list/query.ts'
import {homePage} from '#sanity/content/home/query.ts'
import {pageBySlug} from '#sanity/content/page/query.ts'
import {ALL} from '#sanity/content/page-list/paging.ts'
import {personBySlug} from '#sanity/content/person/query.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {type DocumentType, entryOf} from '#sanity/content/registry.ts'
import {sectionBySlug} from '#sanity/content/section/query.ts'
import {siteFrame} from '#sanity/content/site-settings/query.ts'
import {sourceBySlug, sources} from '#sanity/content/source/query.ts'
import {symptomPatternBySlug, symptomPatterns} from '#sanity/content/symptom-pattern/query.ts'
import {terms} from '#sanity/content/term/query.ts'
import type {Query} from '#sanity/read.ts'

/** What the site asks for the page of a document, by its kind; each takes the document's slug. */
export const MODELS: Partial<Record<DocumentType, Query>> = {
  article: articleBySlug,
  claim: claimBySlug,
  faq: faqBySlug,
  food: foodBySlug,
  foodList: foodListBySlug,
  page: pageBySlug,
  person: personBySlug,
  section: sectionBySlug,
  source: sourceBySlug,
  symptomPattern: symptomPatternBySlug,
}

/** What stands around every page has no address of its own. */
export const FRAME = 'every page'

/** What the site asks for pages that are no document's. */
export const LIST_MODELS: Record<string, Query> = {
  '/': homePage,
  '/evidence': evidenceIndex,
  '/evidence/matrix': evidenceIndex,
  '/foods': foodIndex,
  '/glossary': terms,
  '/how-we-grade': howWeGrade,
  '/questions': faqs,
  '/sources': sources,
  '/symptoms': symptomPatterns,
  [FRAME]: siteFrame,
}

/** A page of the site, and what it asks the content source. */
export interface PageRead {
  page: string
  query: Query
  params: {slug?: string; start: number; end: number}
}

/** Every page of the site that these documents have, lists and frame included. */
export const pagesOf = (documents: readonly StoredDocument[]): PageRead[] => [
  ...Object.entries(LIST_MODELS).map(([page, query]) => ({page, query, params: ALL})),
  ...documents.flatMap(pageOf),
]

function pageOf({_type, slug: stored}: StoredDocument): PageRead[] {
  const query = MODELS[_type as DocumentType] // a kind that is not ours has none
  const slug = (stored as {current?: unknown} | null | undefined)?.current // any state may come
  if (!query || typeof slug !== 'string') return []
  const page = entryOf(_type)?.path?.(slug)
  return page ? [{page, query, params: {slug, ...ALL}}] : []
}
