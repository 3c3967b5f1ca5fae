/** Around the navigation of the site: marks the link to this page, and those that the trail above it comes from. */
export class CurrentPlace extends HTMLElement {
  connectedCallback(): void {
    const trail = [...document.querySelectorAll<HTMLAnchorElement>('[data-trail] a')].map(({pathname}) => pathname)
    for (const link of this.querySelectorAll('a')) {
      if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page')
      else if (link.pathname !== '/' && trail.includes(link.pathname)) link.setAttribute('aria-current', 'true')
    }
  }
}

customElements.define('current-place', CurrentPlace)
