import sharp, {type Sharp} from 'sharp'
import type {Geometry, Size} from './image-geometry.ts'
import {READ} from './image-metadata.ts'
import type {ImageRequest, OutputFormat} from './image-request.ts'

const QUALITY = 75
/** AVIF looks as good at a lower number than the other formats. */
const AVIF_OFFSET = 20
/** Stronger blurs cost seconds and cannot be told apart. */
const MOST_SIGMA = 50

/** Makes a picture from an original. `original` is its size as shown, after any EXIF turn. */
export async function transformImage(
  file: string,
  original: Size,
  {region, scaled, canvas}: Geometry,
  request: ImageRequest,
  format: OutputFormat,
): Promise<Buffer> {
  let image = sharp(file, READ).autoOrient()
  if (region.width !== original.width || region.height !== original.height) image = image.extract(region)
  if (scaled.width !== region.width || scaled.height !== region.height) {
    const entropy = request.crop === 'entropy'
    image = image.resize({...scaled, ...(entropy ? {fit: 'cover', position: sharp.strategy.entropy} : {fit: 'fill'})})
  }
  if (canvas.width !== scaled.width || canvas.height !== scaled.height)
    image = pad(image, scaled, canvas, request, format)
  if (request.sat) image = image.modulate({saturation: 1 + request.sat / 100})
  if (request.blur) image = image.blur(Math.min(MOST_SIGMA, Math.max(0.3, request.blur / 10)))
  if (request.or || request.flip) image = await turn(image, request)
  return encode(image, request, format)
}

function pad(image: Sharp, scaled: Size, canvas: Size, {bg}: ImageRequest, format: OutputFormat): Sharp {
  const left = Math.floor((canvas.width - scaled.width) / 2)
  const top = Math.floor((canvas.height - scaled.height) / 2)
  return image.extend({
    left,
    top,
    right: canvas.width - scaled.width - left,
    bottom: canvas.height - scaled.height - top,
    background: bg ? `#${bg}` : isOpaque(format) ? '#ffffff' : {r: 0, g: 0, b: 0, alpha: 0},
  })
}

/** Turns the finished picture; a step of its own, because sharp turns before it cuts. */
async function turn(image: Sharp, {or = 0, flip}: ImageRequest): Promise<Sharp> {
  const {data, info} = await image.raw().toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  let turned = sharp(data, {raw: {width, height, channels}}).rotate(or)
  if (flip?.includes('v')) turned = turned.flip()
  if (flip?.includes('h')) turned = turned.flop()
  return turned
}

const isOpaque = (format: OutputFormat) => format === 'jpg' || format === 'pjpg'

function encode(image: Sharp, {q = QUALITY, bg}: ImageRequest, format: OutputFormat): Promise<Buffer> {
  const filled = bg || isOpaque(format) ? image.flatten({background: bg ? `#${bg}` : '#ffffff'}) : image
  switch (format) {
    case 'jpg':
      return filled.jpeg({quality: q}).toBuffer()
    case 'pjpg':
      return filled.jpeg({quality: q, progressive: true}).toBuffer()
    case 'png':
      return filled.png().toBuffer()
    case 'gif':
      return filled.gif().toBuffer()
    case 'webp':
      return filled.webp({quality: q}).toBuffer()
    case 'avif':
      return filled.avif({quality: Math.max(1, q - AVIF_OFFSET), effort: 2}).toBuffer()
  }
}
