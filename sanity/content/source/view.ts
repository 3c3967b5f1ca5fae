import {stegaClean} from '@sanity/client/stega'
import {KIND_WORDS, words} from '../words.ts'
import type {Citation} from './query.ts'
import {path} from './schema.ts'

export type CitationView = ReturnType<typeof citationView>

/** A source as it is cited: who, where, when, and a link to the thing itself. */
export function citationView(source: Citation) {
  const {_id, slug, kind, title, authors, publisher, year, design, retracted} = source
  return {
    id: _id,
    href: path(stegaClean(slug)),
    title,
    authors,
    publisher,
    year,
    kind,
    kindWord: KIND_WORDS[kind],
    design,
    retracted,
    link: originalLink(stegaClean(source)),
  }
}

/** Where the source itself can be read: by DOI, else PubMed, else its address; null when we have none. */
function originalLink({doi, pmid, url}: Pick<Citation, 'doi' | 'pmid' | 'url'>) {
  if (doi) return {href: `https://doi.org/${encodeURI(doi)}`, label: words.doi(doi)}
  if (pmid) return {href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, label: words.pmid(pmid)}
  if (url && /^https?:\/\//i.test(url)) return {href: url, label: words.website}
  return null
}
