/** A heading counts as reached when it has passed the upper third of the window. */
const REACHED = {rootMargin: '1000000px 0px -66% 0px'}

/** Marks, in a list of links to the headings of a page, the one that is being read. */
export class ContentsMarker extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    const headings = links.map(({hash}) => document.getElementById(decodeURIComponent(hash.slice(1))))
    const reached = new Set<Element>()
    const observer = new IntersectionObserver((changes) => {
      for (const {target, isIntersecting} of changes) isIntersecting ? reached.add(target) : reached.delete(target)
      const current = headings.findLastIndex((heading) => heading && reached.has(heading))
      for (const [index, link] of links.entries()) {
        if (index === current) link.setAttribute('aria-current', 'location')
        else link.removeAttribute('aria-current')
      }
    }, REACHED)
    for (const heading of headings) if (heading) observer.observe(heading)
  }
}

customElements.define('contents-marker', ContentsMarker)
