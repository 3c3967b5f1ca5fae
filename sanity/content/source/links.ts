/** How a source may be found. */
export interface Identity {
  doi: string | null
  pmid: string | null
  url: string | null
}

/** An address at which a source should answer. */
export interface Link {
  of: keyof Identity
  href: string
}

/** Where DOIs and PubMed numbers are looked up. */
export const REGISTERS = {doi: 'https://doi.org/', pmid: 'https://pubmed.ncbi.nlm.nih.gov/'} as const

/** Every address of a source; what is no web address is left to the rules of the dataset. */
export function linksOf({doi, pmid, url}: Identity): Link[] {
  const links: (Link | false)[] = [
    !!doi && {of: 'doi', href: REGISTERS.doi + encodeURI(bareDoi(doi).toWellFormed())},
    !!pmid && {of: 'pmid', href: `${REGISTERS.pmid}${encodeURIComponent(pmid.trim().toWellFormed())}/`},
    !!url && {of: 'url', href: url},
  ]
  return links.filter((link): link is Link => link && /^https?:\/\//i.test(link.href) && URL.canParse(link.href))
}

/** A DOI without the blanks and capitals that do not count in it; `withValues` asks for it in the same form. */
export const plainDoi = (doi: string): string => doi.toLowerCase().replaceAll(' ', '')

/** A DOI in the one form in which two can be compared, also where it was entered as an address. */
export const bareDoi = (doi: string): string =>
  plainDoi(doi.trim()).replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/, '')
