const STYLESHEET = /<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="([^"]*)"[^>]*>/gi

/**
 * A finished page with what it needs of its stylesheets written into it: a browser can paint it without asking for more.
 * What `textOf` has no text for stays a link; where the text is empty, nothing does.
 */
export function stylesInside(html: string, textOf: (address: string) => string | null): string {
  return html.replace(STYLESHEET, (link, address: string) => {
    const text = textOf(address)
    if (text === null) return link
    return text && `<style>${text}</style>`
  })
}
