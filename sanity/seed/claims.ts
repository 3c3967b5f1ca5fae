import {foodClaims} from './claims/food.ts'
import {gutClaims} from './claims/gut.ts'
import {habitClaims} from './claims/habits.ts'
import {mechanismClaims} from './claims/mechanisms.ts'
import {safetyClaims} from './claims/safety.ts'
import {skinClaims} from './claims/skin.ts'
import {supplementClaims} from './claims/supplements.ts'
import {testedClaims} from './claims/tested.ts'

/** The claims on this subject, each graded: claim-c01 to claim-c41 are those that readers meet, the rest are what studies tested. */
export const claims = [
  ...gutClaims,
  ...mechanismClaims,
  ...skinClaims,
  ...foodClaims,
  ...habitClaims,
  ...supplementClaims,
  ...safetyClaims,
  ...testedClaims,
]
