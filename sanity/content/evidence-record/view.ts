import {stegaClean} from '@sanity/client/stega'
import {siteEnv} from '#lib/env.ts'
import {words} from '#lib/words/language.ts'
import {citationFiles} from '../citation/files.ts'
import type {Claim} from '../claim/query.ts'
import {path as claimPath} from '../claim/schema.ts'
import {dateView} from '../dates.ts'
import {hrefOf} from '../link/view.ts'
import type {BylineView} from '../person/byline/view.ts'
import {path as personPath} from '../person/schema.ts'
import type {Citation} from '../source/query.ts'
import {path as sourcePath} from '../source/schema.ts'
import {originalLink} from '../source/view.ts'
import {absolute} from '../structured-data/parts.ts'
import {RECORD_FILE} from './files.ts'
import {SCHEMA_FILE, type SiteRecord, VERSION} from './format.ts'
import {LICENCE} from './licence.ts'
import type {Entry, Publisher} from './query.ts'

/** Every claim of the site for machines. */
export const siteRecordView = (claims: Entry[], publisher: Publisher | null, today = new Date()): SiteRecord =>
  stegaClean({
    scope: 'site' as const,
    ...headView(RECORD_FILE, publisher, today),
    gradeDefinitions: (publisher?.gradeDefinitions ?? []).map(({grade, definition}) => ({
      grade,
      inWords: words.grades.long[grade],
      definition,
    })),
    claims: claims.map((claim) => ({
      ...gradedView(claim),
      exposure: claim.exposure && exposureView(claim.exposure),
      conditions: claim.conditions.flatMap(({title, ...one}) => linked(title, hrefOf(one))),
      outcomes: claim.outcomes,
      history: claim.history
        .map(({grade, gradedOn, note}) => ({grade, gradedOn: dateView(gradedOn).iso, note}))
        .sort((one, other) => other.gradedOn.localeCompare(one.gradedOn)),
      gradedBy: claim.gradedBy && {name: claim.gradedBy.name, url: absolute(personPath(claim.gradedBy.slug))},
    })),
  })

/** What stands above every record. */
export const headView = (file: string, publisher: Publisher | null, today: Date) => ({
  $schema: absolute(SCHEMA_FILE),
  version: VERSION,
  url: absolute(file),
  madeOn: today.toISOString().slice(0, 10),
  site: {name: publisher?.name ?? new URL(siteEnv().siteUrl).host, url: absolute('/')},
  licence: LICENCE,
})

/** A claim with its grade and all evidence. */
export const gradedView = (claim: Claim) => ({
  id: claim._id,
  url: absolute(claimPath(claim.slug)),
  statement: claim.statement,
  grade: claim.grade,
  gradeInWords: words.grades.long[claim.grade],
  why: claim.why,
  population: claim.population,
  gradedOn: dateView(claim.gradedOn).iso,
  searchNote: claim.searchNote,
  evidence: claim.evidence.map(({stance, note, source}) => ({stance, note, source: sourceView(source)})),
})

function sourceView(source: Citation) {
  const {_id: id, kind, title, authors, publisher, year, design, funding, doi, pmid, retracted, checkedOn} = source
  const page = sourcePath(source.slug)
  const {csl, ris} = citationFiles(page)
  return {
    id,
    url: absolute(page),
    cite: {csl: absolute(csl), ris: absolute(ris)},
    ...{kind, title, authors, publisher, year, design, funding, doi, pmid},
    link: originalLink(source)?.href ?? null,
    retracted,
    checkedOn: dateView(checkedOn).iso,
  }
}

const exposureView = ({kind, name, food}: NonNullable<Entry['exposure']>) => ({
  kind,
  name,
  url: pageOf(food && hrefOf(food)),
})

const linked = (name: string, path: string | null) => (path ? [{name, url: absolute(path)}] : [])

/** A person by name. */
export const personView = ({name, href}: BylineView) => ({name, url: absolute(href)})

const pageOf = (path: string | null) => (path ? absolute(path) : null)
