/** Around a button that shares the page by the platform's own sheet; not shown where there is none. */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !navigator.share
    this.addEventListener('click', () => {
      const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
      // Whoever closes the sheet has changed their mind; there is nothing to say.
      navigator.share({title: document.title, url: canonical ?? location.href}).catch(() => {})
    })
  }
}

customElements.define('share-page', SharePage)
