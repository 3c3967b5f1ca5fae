import {foodClaims} from './claims/food.ts'
import {gutClaims} from './claims/gut.ts'
import {habitClaims} from './claims/habits.ts'
import {mechanismClaims} from './claims/mechanisms.ts'
import {safetyClaims} from './claims/safety.ts'
import {skinClaims} from './claims/skin.ts'
import {supplementClaims} from './claims/supplements.ts'

/** The 41 claims that readers meet on this subject, each graded; claim-c01 to claim-c41. */
export const claims = [
  ...gutClaims,
  ...mechanismClaims,
  ...skinClaims,
  ...foodClaims,
  ...habitClaims,
  ...supplementClaims,
  ...safetyClaims,
]
