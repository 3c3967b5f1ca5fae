import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import type {Citation} from '../source/query.ts'
import type {KINDS} from '../source/schema.ts'
import {originalLink} from '../source/view.ts'
import {type Name, namesIn} from './authors.ts'

type Kind = (typeof KINDS)[number]
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
const OF_A_BODY: readonly Kind[] = ['healthService', 'regulator', 'promotional']

/** What a source is that has no number in a register, and no authors but a body. */
const TYPE_WITHOUT_PERSONS = {
  guideline: 'report',
  consensus: 'report',
  systematicReview: 'article-journal',
  randomisedTrial: 'article-journal',
  experiment: 'article-journal',
  observationalStudy: 'article-journal',
  laboratoryStudy: 'article-journal',
  review: 'article-journal',
  caseReport: 'article-journal',
  healthService: 'webpage',
  regulator: 'webpage',
  reference: 'webpage',
  promotional: 'webpage',
} as const satisfies Record<Kind, CslItem['type']>

/** What kind of work a source is, and its authors by name; `numbered` when a register of papers has it. */
export function workOf({kind, authors, numbered}: {kind: Kind; authors: string | null; numbered: boolean}) {
  const names = !authors ? [] : OF_A_BODY.includes(kind) ? [{literal: authors}] : namesIn(authors)
  const byPersons = names.some((name) => 'family' in name)
  return {names, type: numbered || byPersons ? 'article-journal' : TYPE_WITHOUT_PERSONS[kind]} as const
}

/** A source as a reference manager takes it; what nobody has entered is left out. */
export function cslOf(source: Citation): CslItem {
  const {slug, kind, title, authors, publisher, year, doi, pmid, retracted, design, checkedOn} = stegaClean(source)
  const {names, type} = workOf({kind, authors, numbered: !!(doi || pmid)})
  const link = originalLink(source)
  const notes = [retracted && words.sources.retracted, design].filter((note) => typeof note === 'string')
  return {
    id: slug,
    type,
    title,
    ...(names.length > 0 && {author: names}),
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
