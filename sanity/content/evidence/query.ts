import {z} from 'zod'
import {array, choice, day, many, projection, query} from '#sanity/projection.ts'
import {claimCard, subject} from '../claim/query.ts'
import {GRADES, STANCES} from '../claim/schema.ts'
import {productOfClaim} from '../product/disclosed/query.ts'
import {gradeDefinitions} from '../site-settings/grades/query.ts'

const line = projection({
  card: ['@', claimCard],
  ...subject,
  product: productOfClaim,
  gradedOn: day,
  evidence: array(projection({_key: z.string(), stance: choice(STANCES)})),
})
export type ClaimLine = z.infer<typeof line.schema>

const index = projection({
  claims: many('*[_type == "claim"] | order(statement asc)', line),
  grades: gradeDefinitions,
})
export type EvidenceIndex = z.infer<typeof index.schema>

/** Every claim with its grade, what it is about, and how many sources it has on each side. */
export const evidenceIndex = query('evidenceIndex', ['', index])

const grading = projection({
  claims: many('*[_type == "claim"]', projection({_id: z.string(), grade: choice(GRADES)})),
  grades: gradeDefinitions,
})
export type Grading = z.infer<typeof grading.schema>

/** What the grades mean, and how often each was given. */
export const howWeGrade = query('howWeGrade', ['', grading])
