const SAID_FOR_MS = 2500

/** Around a link to a section of its page: a click copies its address, and says so with the words in data-done. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      // Without TLS there is no clipboard, and the link does what links do.
      if (!link || !isPlain || !navigator.clipboard) return
      event.preventDefault()
      navigator.clipboard.writeText(link.href).then(
        () => this.#say(this.dataset.done ?? ''),
        () => location.assign(link.href),
      )
    })
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (!status) return
    status.textContent = words
    setTimeout(() => {
      status.textContent = ''
    }, SAID_FOR_MS)
  }
}

customElements.define('copy-link', CopyLink)
