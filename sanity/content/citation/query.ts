import {z} from 'zod'
import {array, first, projection, query} from '#sanity/projection.ts'
import {citation} from '../source/query.ts'

/** One source, to be cited by itself. */
export const citedSource = query('citedSource', first('*[_type == "source" && slug.current == $slug]', citation))

const claim = projection({
  _id: z.string(),
  evidence: array(projection({_key: z.string(), source: ['source->', citation]})),
})

/** The sources of one claim, on every side of it. */
export const sourcesOfClaim = query('sourcesOfClaim', first('*[_type == "claim" && slug.current == $slug]', claim))
