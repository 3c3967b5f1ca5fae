interface Suggestion {
  title: string
  href: string
  kindWord: string
}

const PAUSE_MS = 120

/** Around a field and an empty list: pages that may be meant, as one types. `data-from` answers `?q=`. */
export class SearchSuggestions extends HTMLElement {
  #asked = new AbortController()

  connectedCallback(): void {
    const input = this.querySelector('input')
    const list = this.querySelector<HTMLElement>('[role=listbox]')
    if (!input || !list) return
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': list.id,
    }))
      input.setAttribute(name, value)
    const options = () => [...list.children] as HTMLAnchorElement[]
    const chosen = () => options().findIndex((option) => option.ariaSelected === 'true')
    const choose = (index: number) => {
      for (const [at, option] of options().entries()) option.ariaSelected = String(at === index)
      input.setAttribute('aria-activedescendant', options()[index]?.id ?? '')
    }
    const show = (suggestions: Suggestion[]) => {
      list.replaceChildren(...suggestions.map((suggestion, index) => option(suggestion, `${list.id}-${index}`)))
      list.hidden = suggestions.length === 0
      input.ariaExpanded = String(!list.hidden)
      choose(-1)
    }
    show([])
    input.addEventListener('input', async () => {
      const {signal} = this.#askAnew()
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      if (signal.aborted) return
      const found = await ask(`${this.dataset.from}?q=${encodeURIComponent(input.value)}`, signal)
      if (!signal.aborted) show(found)
    })
    input.addEventListener('keydown', (event) => {
      const count = options().length
      const [at, href] = [chosen(), options()[chosen()]?.href]
      if (event.key === 'Escape' && count) show([])
      else if (event.key === 'ArrowDown' && count) choose(at + 1 < count ? at + 1 : -1)
      else if (event.key === 'ArrowUp' && count) choose(at < 0 ? count - 1 : at - 1)
      else if (event.key === 'Enter' && href) location.assign(href)
      else return
      event.preventDefault()
    })
    this.addEventListener('focusout', ({relatedTarget}) => {
      if (relatedTarget instanceof Node && this.contains(relatedTarget)) return
      this.#askAnew()
      show([])
    })
  }

  /** Whatever was asked before is no longer wanted. */
  #askAnew(): AbortController {
    this.#asked.abort()
    this.#asked = new AbortController()
    return this.#asked
  }
}

/** Without an answer there is nothing to suggest, and the form works as ever. */
const ask = (url: string, signal: AbortSignal): Promise<Suggestion[]> =>
  fetch(url, {signal})
    .then((answer) => answer.json())
    .then(({suggestions}) => suggestions)
    .catch(() => [])

function option({title, href, kindWord}: Suggestion, id: string): HTMLAnchorElement {
  const kind = Object.assign(document.createElement('small'), {textContent: kindWord})
  const link = Object.assign(document.createElement('a'), {id, href, role: 'option', tabIndex: -1})
  link.append(title, ' ', kind)
  return link
}

customElements.define('search-suggestions', SearchSuggestions)
