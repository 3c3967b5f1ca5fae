/** Around the navigation of the site: marks the link to this page; where there is none, those that the trail above it comes from. */
export class CurrentPlace extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')]
    const here = links.filter(({pathname}) => pathname === location.pathname)
    for (const link of here) link.setAttribute('aria-current', 'page')
    if (here.length > 0) return
    const trail = [...document.querySelectorAll<HTMLAnchorElement>('[data-trail] a')].map(({pathname}) => pathname)
    for (const link of links)
      if (link.pathname !== '/' && trail.includes(link.pathname)) link.setAttribute('aria-current', 'true')
  }
}

customElements.define('current-place', CurrentPlace)
