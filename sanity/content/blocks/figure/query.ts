import {z} from 'zod'
import {image} from '#sanity/image.ts'
import {projection} from '#sanity/projection.ts'

const fields = {
  image,
  alt: z.string(),
  longDescription: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
} as const

/** An image with the words that belong to it. */
export const figure = projection(fields)
export type Figure = z.infer<typeof figure.schema>

/** The same as a member of an array. */
export const figureItem = projection({_key: z.string(), ...fields})
export type FigureItem = z.infer<typeof figureItem.schema>
