/** A feed without the line breaks that its generator puts around CDATA: readers take them for part of a title or an address. */
export const compact = (xml: string): string =>
  xml.replace(/(<!\[CDATA\[[\s\S]*?\]\]>)\s*|>\s+(?=<!\[CDATA\[)/g, (_found, words) => words ?? '>')
