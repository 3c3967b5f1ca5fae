import type {z} from 'zod'
import type {Article} from '../article/query.ts'
import {claimsIn} from '../evidence-record/article-view.ts'
import type {Citation} from '../source/query.ts'
import {type CslItem, cslOf} from './csl.ts'
import type {sourcesOfClaim} from './query.ts'

/** The sources of a claim as references, each once. */
export const claimCitations = (claim: NonNullable<z.infer<typeof sourcesOfClaim.schema>>): CslItem[] =>
  references(claim.evidence.map(({source}) => source))

/** All sources of an article's claims as references, each once, in the order in which a reader meets them. */
export const articleCitations = (article: Article): CslItem[] =>
  references(claimsIn(article).flatMap(({evidence}) => evidence.map(({source}) => source)))

const references = (sources: Citation[]): CslItem[] =>
  [...new Map(sources.map((source) => [source._id, source])).values()].map(cslOf)
