/** A link out of the site, as our texts have it. */
export interface PastedLink {
  _type: 'externalLink'
  _key: string
  href: string
}

/** A pasted link as a link of ours; null for one that leads nowhere from here, such as a bookmark in its document. */
export function pastedLink({_key, href}: {_key: string; href?: unknown}): PastedLink | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  const url = unwrapped(new URL(href))
  if (url.protocol === 'http:') url.protocol = 'https:'
  return ['https:', 'mailto:'].includes(url.protocol) ? {_type: 'externalLink', _key, href: url.href} : null
}

/** Google Docs wraps the links of a copied document in one to itself. */
function unwrapped(url: URL): URL {
  const target = url.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null
  return target && URL.canParse(target) ? new URL(target) : url
}
