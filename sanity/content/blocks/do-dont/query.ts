import {z} from 'zod'
import {array, projection} from '#sanity/projection.ts'

/** Advice as two lists. */
export const doDont = projection({
  title: z.string().nullable(),
  dos: array(z.string()),
  donts: array(z.string()),
})
export type DoDont = z.infer<typeof doDont.schema>
