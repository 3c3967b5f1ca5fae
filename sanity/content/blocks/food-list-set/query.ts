import {z} from 'zod'
import {projection, references} from '#sanity/projection.ts'
import {foodListDigest} from '../../food-list/query.ts'

/** Food lists shown in the text. */
export const foodListSet = projection({
  title: z.string().nullable(),
  lists: references(foodListDigest, {required: true}),
})
