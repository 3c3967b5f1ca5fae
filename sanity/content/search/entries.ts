import type {StoredDocument} from '../references.ts'
import {entryOf} from '../registry.ts'
import {passagesOf} from '../rules/text/passages.ts'
import {SEARCHED, type SearchEntry, type Searched} from './entry.ts'
import type {Searchable} from './query.ts'

/** Whatever a kind of document has of these. */
interface Found {
  _id: string
  _type: Searched
  slug: string
  title: string
  lead?: string | null
  medicalName?: string | null
  synonyms?: string[]
  contains?: string[]
  exposure?: string | null
  population?: string | null
  authors?: string | null
  publisher?: string | null
  year?: number | null
  design?: string | null
  doi?: string | null
  pmid?: string | null
  section?: string | null
  mentions?: string[]
  grade?: SearchEntry['grade']
  texts?: object
}

/** Everything that can be searched for, kind by kind, as plain text. */
export function searchEntries(all: Searchable): SearchEntry[] {
  const found: Found[] = Object.values(all).flat()
  const order = new Map(SEARCHED.map((kind, place) => [kind, place]))
  return found.map(entry).sort((one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0))
}

function entry(found: Found): SearchEntry {
  const {_id, _type, slug, title, medicalName, synonyms = [], contains = [], texts, grade, mentions} = found
  const {exposure, population, authors, publisher, year, design, doi, pmid, section} = found
  const facts = [design, doi, pmid, exposure, population, ...contains]
  const citation = [authors, publisher, year].filter(Boolean).join('. ')
  return {
    id: _id,
    kind: _type,
    href: entryOf(_type)?.path?.(slug) ?? '/',
    title,
    names: [...synonyms, ...(medicalName?.split(';') ?? [])].map((name) => name.trim()).filter(Boolean),
    lead: found.lead ?? citation,
    facts: facts.flatMap((fact) => fact || []),
    text: texts ? textIn({...texts, _id, _type}) : '',
    mentions: mentions ?? [],
    section: section ?? null,
    grade: grade ?? null,
  }
}

/** What readers see of some fields, a line a passage. */
const textIn = (document: StoredDocument) =>
  passagesOf(document)
    .map(({text}) => text.replaceAll(/\s+/g, ' '))
    .join('\n')
