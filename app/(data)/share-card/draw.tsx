import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {LRUCache} from 'lru-cache'
import satori, {type Font} from 'satori'
import sharp from 'sharp'
import {CARD_SIZE} from '#sanity/content/share-card/files.ts'
import type {ShareCardView} from '#sanity/content/share-card/view.ts'
import {ShareCard} from './ShareCard.tsx'
import {drawable} from './title.ts'

/** The typefaces of the site, cut into files that satori reads; "latin-ext" has the letters of further languages. */
const FACES = [
  {name: 'Newsreader', family: 'newsreader'},
  {name: 'Public Sans', family: 'public-sans'},
]
const SUBSETS = ['latin', 'latin-ext']

/** Asked for anew as often as their pages change, the same pictures need not be drawn again. */
const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  max: 500,
  maxSize: 32 * 2 ** 20,
  sizeCalculation: (png) => png.length,
})

/** The picture of a page as PNG. */
export async function draw(
  {title, kindWord, grades}: ShareCardView,
  siteName: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const props = {card: {title: drawable(title), kindWord, grades}, site: drawable(siteName)}
  const key = JSON.stringify(props)
  const known = drawn.get(key)
  if (known) return known
  const svg = await satori(<ShareCard {...props} />, {...CARD_SIZE, fonts: await fonts()})
  const png = new Uint8Array(await sharp(Buffer.from(svg)).png({palette: true, colours: 64}).toBuffer())
  drawn.set(key, png)
  return png
}

let loading: Promise<Font[]> | null = null

function fonts(): Promise<Font[]> {
  loading ??= Promise.all(FACES.flatMap(({name, family}) => SUBSETS.map((subset) => load(name, family, subset))))
  return loading
}

const load = async (name: string, family: string, subset: string): Promise<Font> => ({
  name,
  weight: 500,
  data: await readFile(
    path.join(process.cwd(), 'node_modules/@fontsource', family, `files/${family}-${subset}-500-normal.woff`),
  ),
})
