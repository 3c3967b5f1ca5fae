import {createImageUrlBuilder} from '@sanity/image-url'
import {z} from 'zod'
import {siteEnv} from '#lib/env.ts'
import {nullable, projection} from './projection.ts'

const SIZED_ID = /^image-\w+-(\d+)x(\d+)-\w+$/
const side = z.number()

/** An uploaded image; its id carries its size: "image-<hash>-1200x800-jpg". */
const asset = projection({
  _id: z.string().regex(SIZED_ID, 'must be the id of an uploaded image'),
  lqip: ['metadata.lqip', z.string().nullable()],
  opaque: ['metadata.isOpaque', z.boolean().nullable()],
})
const frame = {
  crop: nullable(projection({top: side, bottom: side, left: side, right: side})),
  hotspot: nullable(projection({x: side, y: side, width: side, height: side})),
} as const

/** An image with its crop and hotspot. */
export const image = projection({asset: ['asset->', asset], ...frame})
export type Image = z.infer<typeof image.schema>

/** An image field that editors may clear and leave behind empty. */
export const clearableImage = projection({asset: ['asset->', nullable(asset)], ...frame})
export type ClearableImage = z.infer<typeof clearableImage.schema>

/** Pictures come from the site's own origin, of the lake and of hosted Sanity alike. */
const BASE = '/lake'

const WIDTHS = [400, 640, 960, 1280, 1920]
const LARGEST = 960

/**
 * What an `<img>` needs: sources for several widths, the size after cropping, and a blurred preview (lqip). What one can
 * see through is taken for a drawing in ink on the page's own paper, which is reversed in the dark. With a shape (width
 * by height) as much is cut off as does not fit, and the hotspot stays.
 */
export function imageView({asset, crop, hotspot}: Image, shape?: number) {
  const [, fullWidth = 0, fullHeight = 0] = (SIZED_ID.exec(asset._id) ?? []).map(Number)
  const leftWidth = Math.round(fullWidth * (1 - (crop?.left ?? 0) - (crop?.right ?? 0)))
  const leftHeight = Math.round(fullHeight * (1 - (crop?.top ?? 0) - (crop?.bottom ?? 0)))
  const width = shape ? Math.min(leftWidth, Math.round(leftHeight * shape)) : leftWidth
  const height = shape ? Math.round(width / shape) : leftHeight
  const whole = picture({asset, crop, hotspot}).auto('format')
  const at = (wide: number) => {
    const sized = whole.width(wide)
    return (shape ? sized.height(Math.round(wide / shape)) : sized).url()
  }
  const drawing = asset.opaque === false
  const widths = [...WIDTHS.filter((wide) => wide < width), Math.min(width, WIDTHS.at(-1) ?? width)]
  return {
    src: at(Math.min(width, LARGEST)),
    srcSet: widths.map((wide) => `${at(wide)} ${wide}w`).join(', '),
    width,
    height,
    lqip: drawing ? null : asset.lqip,
    drawing,
  }
}

/** The address of an image cut to the shape that social networks show; null where there is none. */
export const shareImageUrl = (image: ClearableImage | null | undefined): string | null =>
  image?.asset
    ? picture({...image, asset: image.asset})
        .width(1200)
        .height(630)
        .url()
    : null

function picture({asset, crop, hotspot}: Image) {
  const {projectId, dataset} = siteEnv()
  return createImageUrlBuilder({projectId, dataset, baseUrl: BASE}).image({
    asset: {_ref: asset._id},
    crop: crop ?? undefined,
    hotspot: hotspot ?? undefined,
  })
}
