import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {citationFiles} from '../citation/files.ts'
import {claimCardView} from '../claim/card/view.ts'
import {STANCES} from '../claim/schema.ts'
import {dateView} from '../dates.ts'
import {linkView} from '../link/view.ts'
import {metaView} from '../meta/view.ts'
import {A_PAGE, pagedMeta, pagesFor, pagingView} from '../page-list/paging.ts'
import {disclosuresOf} from '../product/disclosed/view.ts'
import type {Citation, Source, SourceIndex} from './query.ts'
import {INDEX, KINDS, path} from './schema.ts'

export type CitationView = ReturnType<typeof citationView>
export type SourceView = ReturnType<typeof sourceView>
export type SourceIndexView = ReturnType<typeof sourceIndexView>

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
    kindWord: words.sources.kinds[kind],
    design,
    retracted,
    link: originalLink(source),
  }
}

/** Where the source itself can be read: by DOI, else PubMed, else its address; null when we have none. */
export function originalLink(source: Pick<Citation, 'doi' | 'pmid' | 'url'>) {
  return originalLinks(source)[0] ?? null
}

/** Every address of the source itself, the one that lasts longest first; `isTold`: its label says how to find it without a link. */
function originalLinks(source: Pick<Citation, 'doi' | 'pmid' | 'url'>) {
  const {doi, pmid, url} = stegaClean({doi: source.doi, pmid: source.pmid, url: source.url})
  return [
    doi && {
      href: `https://doi.org/${encodeURI(doi.toWellFormed())}`,
      label: say(words.sources.doi, {doi}),
      isTold: true,
    },
    pmid && {
      href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid.toWellFormed())}/`,
      label: say(words.sources.pmid, {pmid}),
      isTold: true,
    },
    url && /^https?:\/\//i.test(url) && URL.canParse(url) && {href: url, label: words.sources.website, isTold: false},
  ].filter((link) => typeof link === 'object' && link !== null)
}

/** A source on its own page, with what it means for each claim that cites it. */
export function sourceView(source: Source) {
  const cited = citationView(source)
  const {authors, publisher, year} = source
  const description = [authors, publisher, year].filter(Boolean).join('. ')
  return {
    ...cited,
    cite: citationFiles(cited.href),
    funding: source.funding,
    checkedOn: dateView(source.checkedOn),
    links: originalLinks(source),
    sides: sidesOf(source),
    products: source.products.map(({_id, name, trial}) => ({id: _id, name, isTrial: trial === source._id})),
    disclosures: disclosuresOf([...source.claims, ...source.products.map((product) => ({product}))]),
    places: source.places.map(linkView),
    meta: metaView({title: cited.title, description, path: cited.href, kind: 'source'}),
  }
}

/** What a source is used for: the claims on each side of which it stands, with what it found for them. */
function sidesOf({_id, claims}: Source) {
  const uses = claims.flatMap(({evidence, ...claim}) =>
    evidence
      .filter((one) => one.source === _id)
      .map(({_key, stance, note}) => ({...claimCardView(claim), key: claim._id + _key, stance, note})),
  )
  return STANCES.map((stance) => ({
    stance,
    stanceWord: words.stances.long[stance],
    claims: uses.filter((use) => use.stance === stance),
  })).filter((side) => side.claims.length > 0)
}

/** One page of the index of sources, by kind, the weightiest kind first. */
export function sourceIndexView({sources, total}: SourceIndex, page = 1) {
  const entries = sources.map((source) => ({...citationView(source), claimCount: source.claimCount}))
  return {
    kinds: KINDS.map((kind) => ({
      kind,
      kindWord: words.sources.kinds[kind],
      sources: entries.filter((entry) => entry.kind === kind),
    })).filter((group) => group.sources.length > 0),
    paging: pagingView(INDEX, page, pagesFor(total, A_PAGE.sources)),
    meta: pagedMeta(metaView({...words.indexes.sources, path: INDEX}), page),
  }
}
