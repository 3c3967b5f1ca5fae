/**
 * Around a word and its meaning, which shows while one points at the word or has come to it by keyboard: Escape puts it
 * away until one comes to the word again.
 */
export class TermMark extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', ({key}) => {
      if (key === 'Escape' && this.matches(':hover, :focus-within')) this.dataset.away = ''
    })
    const comeBack = () => delete this.dataset.away
    this.addEventListener('pointerleave', comeBack)
    this.addEventListener('focusout', ({relatedTarget}) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) comeBack()
    })
  }
}

customElements.define('term-mark', TermMark)
