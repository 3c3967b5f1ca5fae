import {stegaClean} from '@sanity/client/stega'
import type {Citation} from '../source/query.ts'
import type {KINDS} from '../source/schema.ts'
import {originalLink} from '../source/view.ts'
import {words} from '../words.ts'
import {type Name, namesIn} from './authors.ts'

type DateVariable = {'date-parts': [number[]]}

/** One reference in CSL-JSON, as Zotero, Mendeley and pandoc read it: https://docs.citationstyles.org/ */
export interface CslItem {
  id: string
  type: 'article-journal' | 'report' | 'webpage'
  title: string
  author?: Name[]
  'container-title'?: string
  publisher?: string
  issued?: DateVariable
  accessed?: DateVariable
  DOI?: string
  PMID?: string
  URL?: string
  status?: 'retracted'
  note?: string
}

/** Kinds that are pages of a body, whose author is that body and never a list of persons. */
const OF_A_BODY: readonly (typeof KINDS)[number][] = ['healthService', 'regulator', 'promotional']

/** What a source is that has no number in a register, and no authors but a body. */
const TYPE_WITHOUT_PERSONS = {
  guideline: 'report',
  consensus: 'report',
  systematicReview: 'article-journal',
  randomisedTrial: 'article-journal',
  observationalStudy: 'article-journal',
  laboratoryStudy: 'article-journal',
  review: 'article-journal',
  caseReport: 'article-journal',
  healthService: 'webpage',
  regulator: 'webpage',
  reference: 'webpage',
  promotional: 'webpage',
} as const satisfies Record<(typeof KINDS)[number], CslItem['type']>

/** A source as a reference manager takes it; what nobody has entered is left out. */
export function cslOf(source: Citation): CslItem {
  const {slug, kind, title, authors, publisher, year, doi, pmid, retracted, design, checkedOn} = stegaClean(source)
  const names = authors && !OF_A_BODY.includes(kind) ? namesIn(authors) : null
  const byPersons = names?.some((name) => 'family' in name) ?? false
  const type = doi || pmid || byPersons ? 'article-journal' : TYPE_WITHOUT_PERSONS[kind]
  const link = originalLink(source)
  const notes = [retracted && words.retracted, design].filter((note) => typeof note === 'string')
  return {
    id: slug,
    type,
    title,
    ...(authors && {author: names ?? [{literal: authors}]}),
    ...(publisher && {[type === 'report' ? 'publisher' : 'container-title']: publisher}),
    ...(year && {issued: {'date-parts': [[year]]}}),
    ...(type !== 'article-journal' && {accessed: {'date-parts': [partsOf(checkedOn)]}}),
    ...(doi && {DOI: doi}),
    ...(pmid && {PMID: pmid}),
    ...(link && {URL: link.href}),
    ...(retracted && {status: 'retracted'}),
    ...(notes.length > 0 && {note: notes.join('\n')}),
  }
}

function partsOf(day: string): number[] {
  const at = new Date(day)
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
}
