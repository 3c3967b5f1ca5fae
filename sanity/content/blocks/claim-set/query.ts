import {z} from 'zod'
import {projection, references} from '#sanity/projection.ts'
import {claim} from '../../claim/query.ts'

/** Claims listed in the text. */
export const claimSet = projection({title: z.string().nullable(), claims: references(claim, {required: true})})
