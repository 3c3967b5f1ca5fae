import type {z} from 'zod'
import {blocks} from '#sanity/projection.ts'
import {callout} from '../callout/query.ts'
import {careCard} from '../care-card/query.ts'
import {claimSet} from '../claim-set/query.ts'
import {doDont} from '../do-dont/query.ts'
import {faqSet} from '../faq-set/query.ts'
import {figure} from '../figure/query.ts'
import {foodListSet} from '../food-list-set/query.ts'
import {productMention} from '../product-mention/query.ts'
import {block} from '../prose/query.ts'
import {symptomPatternSet} from '../symptom-pattern-set/query.ts'

/** Everything that may stand in a body, in the order it is read. */
export const body = blocks(
  {
    block,
    figure,
    claimSet,
    symptomPatternSet,
    foodListSet,
    faqSet,
    careCard,
    doDont,
    callout,
    productMention,
  },
  {required: true},
)
export type Body = z.infer<typeof body.schema>
export type BodyBlock = Body[number]
