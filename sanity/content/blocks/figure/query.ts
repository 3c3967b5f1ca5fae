import {z} from 'zod'
import {image} from '#sanity/image.ts'
import {projection} from '#sanity/projection.ts'

/** An image with the words that belong to it. */
export const figure = projection({
  image,
  alt: z.string(),
  longDescription: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
})
export type Figure = z.infer<typeof figure.schema>
