import {createImageUrlBuilder} from '@sanity/image-url'
import {z} from 'zod'
import {imageBaseUrl, siteEnv} from '#lib/env.ts'
import {nullable, projection} from './projection.ts'

const size = z.number()

/** An uploaded image with its crop and hotspot. Without its upload it cannot be shown. */
export const image = projection({
  asset: [
    'asset->',
    projection({
      _id: z.string(),
      lqip: ['metadata.lqip', z.string().nullable()],
      width: ['metadata.dimensions.width', size],
      height: ['metadata.dimensions.height', size],
    }),
  ],
  crop: nullable(projection({top: size, bottom: size, left: size, right: size})),
  hotspot: nullable(projection({x: size, y: size, width: size, height: size})),
})
export type Image = z.infer<typeof image.schema>

const WIDTHS = [400, 640, 960, 1280, 1920]
const LARGEST = 960

/** What an `<img>` needs: sources for several widths, the size after cropping, and a blurred preview (lqip). */
export function imageView({asset, crop, hotspot}: Image) {
  const width = Math.round(asset.width * (1 - (crop?.left ?? 0) - (crop?.right ?? 0)))
  const height = Math.round(asset.height * (1 - (crop?.top ?? 0) - (crop?.bottom ?? 0)))
  const source = {asset: {_ref: asset._id}, crop: crop ?? undefined, hotspot: hotspot ?? undefined}
  const at = (wide: number) => builder().image(source).width(wide).auto('format').url()
  const widths = [...WIDTHS.filter((wide) => wide < width), Math.min(width, WIDTHS.at(-1) ?? width)]
  return {
    src: at(Math.min(width, LARGEST)),
    srcSet: widths.map((wide) => `${at(wide)} ${wide}w`).join(', '),
    width,
    height,
    lqip: asset.lqip,
  }
}

/** The address of an image cut to the shape that social networks show, as a path or a full URL. */
export const shareImageUrl = ({asset, crop, hotspot}: Image): string =>
  builder()
    .image({asset: {_ref: asset._id}, crop: crop ?? undefined, hotspot: hotspot ?? undefined})
    .width(1200)
    .height(630)
    .url()

function builder() {
  const {projectId, dataset} = siteEnv()
  return createImageUrlBuilder({projectId, dataset, baseUrl: imageBaseUrl() || undefined})
}
