import {glyphs} from './glyphs.ts'

/** The only colours of the drawings. */
export const ink = '#23201C'
export const paper = '#FAF5EC'
export const teal = '#0F5C56'
export const mist = '#CFE0DA'
export const sand = '#E8C9A8'
export const cream = '#F5E8D6'
export const clay = '#C4835B'

/** A 3:2 drawing without a ground, so that it takes the page's, as SVG; its lines are ink, six units wide, unless a shape says otherwise. */
export const drawing = (...shapes: string[]) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1500 1000">
<g fill="none" stroke="${ink}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">
${shapes.join('\n')}
</g></svg>`

/** A path; `style` is written as SVG attributes. */
export const path = (d: string, style = '') => `<path d="${d}" ${style}/>`

export const circle = (x: number, y: number, r: number, style = '') => `<circle cx="${x}" cy="${y}" r="${r}" ${style}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, style = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" ${style}/>`

export const box = (x: number, y: number, width: number, height: number, radius = 0, style = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${style}/>`

export const fill = (colour: string) => `fill="${colour}"`

/** A shape without an outline. */
export const flat = (colour: string) => `fill="${colour}" stroke="none"`

export const stroke = (colour: string, width = 6) => `stroke="${colour}" stroke-width="${width}"`

/** Shapes moved to x, y, then turned and scaled about that point. */
export const place = (x: number, y: number, shapes: string, {turn = 0, scale = 1} = {}) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${shapes}</g>`

/** `count` shapes, each made from its index. */
export const times = (count: number, shape: (index: number) => string) =>
  Array.from({length: count}, (_, index) => shape(index)).join('')

/** An arrow with an open head, from left to right or the reverse; a broken line means proposed, not shown. */
export function arrow(from: number, to: number, y: number, {colour = teal, broken = false} = {}) {
  const back = from < to ? -34 : 34
  return (
    path(`M${from} ${y}H${to}`, `${stroke(colour, 9)} ${broken ? 'stroke-dasharray="2 26"' : ''}`) +
    path(`M${to + back} ${y - 34}L${to} ${y}L${to + back} ${y + 34}`, stroke(colour, 9))
  )
}

/** Words as outlines, so that the drawing needs no installed font; y is the baseline. */
export function label(
  words: string,
  x: number,
  y: number,
  {size = 54, anchor = 'middle', colour = ink}: {size?: number; anchor?: 'start' | 'middle'; colour?: string} = {},
) {
  let pen = 0
  const letters = [...words].map((letter) => {
    const [advance, outline] = glyphs[letter] ?? unknownLetter(letter)
    pen += advance
    return `<path transform="translate(${pen - advance} 0)" d="${outline}"/>`
  })
  const scale = size / 1000
  const start = anchor === 'middle' ? x - (pen * scale) / 2 : x
  return `<g transform="translate(${start} ${y}) scale(${scale})" ${flat(colour)}>${letters.join('')}</g>`
}

function unknownLetter(letter: string): never {
  throw new Error(`No outline for "${letter}": add it to glyphs.ts or choose other words.`)
}
