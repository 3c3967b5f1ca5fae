import type {Claim} from './query.ts'
import {type ClaimView, claimView} from './view.ts'

/** A claim with its number on the page. */
export type NumberedClaim = ClaimView & {number: number}

/** The claims of one page, numbered from 1 in order of first appearance. */
export interface ClaimRecord {
  /** The claim as this page shows it: the same claim has the same number every time. */
  cite: (claim: Claim) => NumberedClaim
  all: () => NumberedClaim[]
}

/** An empty record; a view makes one for its page and cites claims in reading order. */
export function claimRecord(): ClaimRecord {
  const cited = new Map<string, NumberedClaim>()
  return {
    cite: (claim) => {
      const known = cited.get(claim._id)
      if (known) return known
      const view = {number: cited.size + 1, ...claimView(claim)}
      cited.set(claim._id, view)
      return view
    },
    all: () => [...cited.values()],
  }
}
