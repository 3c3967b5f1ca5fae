/**
 * Tells whether a word matches a term, as the pattern does that groq-js makes of it: a star stands for any characters,
 * a dot for one, and case does not matter. Each part between stars is looked for once, from where the one before it
 * ended, so that no number of stars makes it slow.
 */
export function wordTest(term: string): (word: string) => boolean {
  const [first = '', ...rest] = term.split('*')
  const last = rest.pop()
  const start = begins(first)
  if (last === undefined) return (word) => word.length === first.length && start(word, 0)
  const parts = rest.filter(Boolean).map((part) => new RegExp(part, 'ig'))
  const end = begins(last)
  return (word) => {
    if (!start(word, 0)) return false
    let at = first.length
    for (const part of parts) {
      part.lastIndex = at
      if (!part.test(word)) return false
      at = part.lastIndex
    }
    return word.length - last.length >= at && end(word, word.length - last.length)
  }
}

/** Whether a part of a term, which has no star, stands at a place of a word. */
function begins(part: string): (word: string, at: number) => boolean {
  if (!part) return () => true
  const pattern = new RegExp(part, 'iy')
  return (word, at) => {
    pattern.lastIndex = at
    return pattern.test(word)
  }
}
