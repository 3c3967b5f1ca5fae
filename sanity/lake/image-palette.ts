import sharp from 'sharp'

/** One colour of a palette: population is its share of the picture in percent. */
export interface Swatch {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  population: number
}

/** What each swatch looks for: saturation and luminance, each as [least, ideal, most]. */
const AIMS = {
  vibrant: {saturation: [0.35, 1, 1], luminance: [0.3, 0.5, 0.7]},
  lightVibrant: {saturation: [0.35, 1, 1], luminance: [0.55, 0.74, 1]},
  darkVibrant: {saturation: [0.35, 1, 1], luminance: [0, 0.26, 0.45]},
  muted: {saturation: [0, 0.3, 0.4], luminance: [0.3, 0.5, 0.7]},
  lightMuted: {saturation: [0, 0.3, 0.4], luminance: [0.55, 0.74, 1]},
  darkMuted: {saturation: [0, 0.3, 0.4], luminance: [0, 0.26, 0.45]},
} satisfies Record<string, {saturation: Aim; luminance: Aim}>

type Aim = [least: number, ideal: number, most: number]
type Name = keyof typeof AIMS | 'dominant'

/** A picture's colours, in the shape of `sanity.imagePalette`; swatches nothing fits are absent. */
export type Palette = {_type: 'sanity.imagePalette'} & {[name in Name]?: Swatch}

interface Colour {
  rgb: [number, number, number]
  saturation: number
  luminance: number
  share: number
}

/** Finds the colours of a picture after the method of Android's Palette library. */
export async function paletteOf(file: string): Promise<Palette> {
  const small = sharp(file).autoOrient().resize(64, 64, {fit: 'inside'}).flatten({background: '#fff'})
  const {data, info} = await small.toColourspace('srgb').raw().toBuffer({resolveWithObject: true})
  const colours = histogram(data, info.channels)
  const palette: Palette = {_type: 'sanity.imagePalette'}
  if (colours[0]) palette.dominant = swatch(colours[0])
  for (const [name, {saturation, luminance}] of Object.entries(AIMS) as [
    keyof typeof AIMS,
    {saturation: Aim; luminance: Aim},
  ][]) {
    const fitting = colours.filter((c) => within(c.saturation, saturation) && within(c.luminance, luminance))
    const score = (c: Colour) =>
      3 * (1 - Math.abs(c.saturation - saturation[1])) + 6 * (1 - Math.abs(c.luminance - luminance[1])) + c.share
    const best = fitting.sort((a, b) => score(b) - score(a))[0]
    if (best) palette[name] = swatch(best)
  }
  return palette
}

const within = (value: number, [least, , most]: Aim) => value >= least && value <= most

/** The colours of raw pixels, gathered in steps of 16 a channel, the commonest first. */
function histogram(pixels: Uint8Array, channels: number): Colour[] {
  const bins = new Map<number, {count: number; sum: [number, number, number]}>()
  for (let i = 0; i < pixels.length; i += channels) {
    const [r = 0, g = r, b = r] = channels < 3 ? [pixels[i]] : pixels.subarray(i, i + 3)
    const key = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4)
    const bin = bins.get(key) ?? {count: 0, sum: [0, 0, 0]}
    bins.set(key, {count: bin.count + 1, sum: [bin.sum[0] + r, bin.sum[1] + g, bin.sum[2] + b]})
  }
  const total = pixels.length / channels
  return [...bins.values()]
    .sort((a, b) => b.count - a.count)
    .map(({count, sum: [r, g, b]}) => colour([r / count, g / count, b / count], count / total))
}

function colour(rgb: [number, number, number], share: number): Colour {
  const [high, low] = [Math.max(...rgb) / 255, Math.min(...rgb) / 255]
  const luminance = (high + low) / 2
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * luminance - 1))
  return {rgb, share, luminance, saturation}
}

function swatch({rgb, share}: Colour): Swatch {
  const [r, g, b] = rgb
  const brightness = (r * 299 + g * 587 + b * 114) / 1000
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`,
    foreground: brightness < 200 ? '#fff' : '#000',
    title: brightness < 150 ? '#fff' : '#000',
    population: Math.round(share * 10_000) / 100,
  }
}
