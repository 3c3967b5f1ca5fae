import {z} from 'zod'

/** Longest side of a picture the lake makes. */
export const LONGEST_SIDE = 8192

const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d{1,6}(\.\d{1,4})?$/, 'must be a number')
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`))
const integer = (least: number, most: number) => number(least, most).pipe(z.int('must be a whole number'))

const RECT = /^(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})$/
const rect = z
  .string()
  .regex(RECT, 'must be left,top,width,height')
  .transform((text) => text.split(',').map(Number))
  .transform(([left = 0, top = 0, width = 0, height = 0]) => ({left, top, width, height}))
  .refine(({width, height}) => width > 0 && height > 0, 'must not be empty')

/** Query of an image — https://www.sanity.io/docs/apis-and-sdks/image-urls. Parameters not listed change nothing. */
export const ImageRequest = z
  .object({
    w: integer(1, LONGEST_SIDE),
    h: integer(1, LONGEST_SIDE),
    dpr: number(0.1, 4),
    rect,
    fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale']),
    crop: z
      .enum(['top', 'bottom', 'left', 'right', 'center', 'entropy', 'focalpoint'])
      .or(z.enum(['top,left', 'top,right', 'bottom,left', 'bottom,right'])),
    'fp-x': number(0, 1),
    'fp-y': number(0, 1),
    bg: z.string().regex(/^([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i, 'must be a hexadecimal colour'),
    blur: integer(1, 2000),
    sat: integer(-100, 100),
    flip: z.enum(['h', 'v', 'hv', 'vh']),
    or: z.enum(['0', '90', '180', '270']).transform(Number),
    auto: z.enum(['format']),
    fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif']),
    q: integer(1, 100),
  })
  .partial()
  .refine(({w = 0, h = 0, dpr = 1}) => Math.max(w, h) * dpr <= LONGEST_SIDE, {
    path: ['dpr'],
    message: `makes a side longer than ${LONGEST_SIDE} pixels`,
  })
export type ImageRequest = z.infer<typeof ImageRequest>

/** The formats the lake writes. */
export type OutputFormat = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif'

/** AVIF takes long to make, so that large pictures are offered as WebP instead. */
const AVIF_PIXELS = 4_000_000

/** The format to answer with: the one asked for, the best the reader accepts, or the original's. */
export function chooseFormat({fm, auto}: ImageRequest, accept: string, original: string, pixels: number): OutputFormat {
  if (fm) return fm
  if (auto && accept.includes('image/avif') && pixels <= AVIF_PIXELS) return 'avif'
  if (auto && accept.includes('image/webp')) return 'webp'
  const kept = (['png', 'webp', 'avif', 'gif'] as const).find((format) => format === original)
  return auto && kept === 'avif' ? 'jpg' : (kept ?? 'jpg')
}
