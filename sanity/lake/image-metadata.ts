import sharp, {type Metadata} from 'sharp'
import {badRequest} from './errors.ts'
import {type Palette, paletteOf} from './image-palette.ts'

/** Larger pictures are refused before they are decoded; 100 megapixels take about 400 MB of memory. */
export const PIXEL_LIMIT = 100_000_000

/** How every picture is opened: with a cap on its pixels, and no leniency towards broken data. */
export const READ = {limitInputPixels: PIXEL_LIMIT, failOn: 'error'} as const

/** The formats taken, by the name sharp gives them; sharp calls AVIF `heif`. */
const FORMATS: Partial<Record<string, {extension: string; mimeType: string}>> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  heif: {extension: 'avif', mimeType: 'image/avif'},
}

/** The media type of an image by the extension of its asset. */
export const imageType = (extension: string): string | undefined =>
  Object.values(FORMATS).find((format) => format?.extension === extension)?.mimeType

/** What the lake says about a picture, in the shape of `sanity.imageMetadata`. */
export interface ImageMetadata {
  _type: 'sanity.imageMetadata'
  hasAlpha: boolean
  isOpaque: boolean
  dimensions: {_type: 'sanity.imageDimensions'; width: number; height: number; aspectRatio: number}
  lqip?: string
  palette?: Palette
}

/** What an uploaded picture is. */
export interface Inspected {
  extension: string
  mimeType: string
  metadata: ImageMetadata
}

/** Which of the metadata that take work are wanted. */
export interface Wanted {
  lqip: boolean
  palette: boolean
}

export const NOT_A_PICTURE = `Invalid image: not a whole JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG of at most ${PIXEL_LIMIT} pixels`

/** Reads a picture by its content, never by its name; throws a 400 for anything that is not a whole picture. */
export async function inspectImage(file: string, wanted: Wanted): Promise<Inspected> {
  try {
    const header = await sharp(file, READ).metadata()
    const format = FORMATS[header.format]
    if (!format || (header.format === 'heif' && header.compression !== 'av1')) throw new Error(header.format)
    return {...format, metadata: await describe(file, header, wanted)}
  } catch {
    throw badRequest(NOT_A_PICTURE)
  }
}

async function describe(file: string, header: Metadata, wanted: Wanted) {
  const {width, height} = header.autoOrient
  const {isOpaque} = await sharp(file, READ).stats()
  const metadata: ImageMetadata = {
    _type: 'sanity.imageMetadata',
    hasAlpha: header.hasAlpha,
    isOpaque,
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
  }
  if (wanted.lqip) metadata.lqip = await placeholder(file, isOpaque)
  if (wanted.palette) metadata.palette = await paletteOf(file)
  return metadata
}

/** A 20 pixels wide preview as a data URL. */
async function placeholder(file: string, isOpaque: boolean): Promise<string> {
  const small = sharp(file, READ).autoOrient().resize(20)
  const bytes = await (isOpaque ? small.jpeg({quality: 70}) : small.png()).toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}
